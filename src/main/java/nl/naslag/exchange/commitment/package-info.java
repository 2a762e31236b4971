/// Commitments as JSON and as a sheet.
@NullMarked
@NamedInterface("commitment")
package nl.naslag.exchange.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

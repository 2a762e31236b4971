/// What became of a request as JSON and as cells of a sheet.
@NullMarked
@NamedInterface("fate")
package nl.naslag.exchange.fate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

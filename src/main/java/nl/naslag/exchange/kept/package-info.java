/// Backups and checks as JSON.
@NullMarked
@NamedInterface("kept")
package nl.naslag.exchange.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

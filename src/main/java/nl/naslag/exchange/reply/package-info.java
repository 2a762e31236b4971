/// Passages that may answer a request, as JSON.
@NullMarked
@NamedInterface("reply")
package nl.naslag.exchange.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

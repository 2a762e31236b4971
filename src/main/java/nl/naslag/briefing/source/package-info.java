/// Citing a passage in the style of the house, and copying it with its source. A face.
@NullMarked
@NamedInterface("source")
package nl.naslag.briefing.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Finds damage of the index, and says so until it has been repaired.
@NullMarked
@NamedInterface("care")
package nl.naslag.search.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

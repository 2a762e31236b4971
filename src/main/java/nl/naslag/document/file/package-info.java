/// What one file gave: its text in fragments, its pages, or the reason why there is none.
@NullMarked
@NamedInterface("file")
package nl.naslag.document.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

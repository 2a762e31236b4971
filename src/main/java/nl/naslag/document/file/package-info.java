/// The result of reading one file: its text in fragments, its pages, or why there is no text.
@NullMarked
@NamedInterface("file")
package nl.naslag.document.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Chooses a reader for each file.
@NullMarked
package nl.naslag.extraction.file;

import org.jspecify.annotations.NullMarked;

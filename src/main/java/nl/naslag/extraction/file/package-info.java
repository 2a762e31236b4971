/// Which reader a file is for.
@NullMarked
package nl.naslag.extraction.file;

import org.jspecify.annotations.NullMarked;

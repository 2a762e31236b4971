/// Rich Text Format.
@NullMarked
package nl.naslag.extraction.rtf;

import org.jspecify.annotations.NullMarked;

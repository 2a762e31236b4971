/// OpenDocument text.
@NullMarked
package nl.naslag.extraction.odt;

import org.jspecify.annotations.NullMarked;

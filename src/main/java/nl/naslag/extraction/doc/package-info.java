/// Pre-2007 Word documents.
@NullMarked
package nl.naslag.extraction.doc;

import org.jspecify.annotations.NullMarked;

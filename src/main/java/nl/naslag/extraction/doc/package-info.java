/// Word documents of before 2007.
@NullMarked
package nl.naslag.extraction.doc;

import org.jspecify.annotations.NullMarked;

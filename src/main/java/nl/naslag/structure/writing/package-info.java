/// Writes the document: words made whole, sections and passages.
@NullMarked
package nl.naslag.structure.writing;

import org.jspecify.annotations.NullMarked;

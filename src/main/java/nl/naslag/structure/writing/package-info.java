/// Writes the document: repaired words, sections and passages.
@NullMarked
package nl.naslag.structure.writing;

import org.jspecify.annotations.NullMarked;

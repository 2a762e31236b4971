/// Word documents (DOCX).
@NullMarked
package nl.naslag.extraction.word;

import org.jspecify.annotations.NullMarked;

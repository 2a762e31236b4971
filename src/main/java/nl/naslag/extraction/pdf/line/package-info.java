/// What is printed on one page of a PDF: letters, lines and rulings, with their boxes.
@NullMarked
package nl.naslag.extraction.pdf.line;

import org.jspecify.annotations.NullMarked;

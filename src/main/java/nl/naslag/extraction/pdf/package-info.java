/// PDF: columns, tables, margins and headings of a page, and the text in reading order.
@NullMarked
package nl.naslag.extraction.pdf;

import org.jspecify.annotations.NullMarked;

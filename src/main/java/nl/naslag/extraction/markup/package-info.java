/// Markdown and web pages, and what Tika gives as a web page.
@NullMarked
package nl.naslag.extraction.markup;

import org.jspecify.annotations.NullMarked;

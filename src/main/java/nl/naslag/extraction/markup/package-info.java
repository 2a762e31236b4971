/// Markdown and web pages, including those that Tika generates.
@NullMarked
package nl.naslag.extraction.markup;

import org.jspecify.annotations.NullMarked;

/// The reader of one document: outline, text, pages and references.
@NullMarked
package nl.naslag.ui.reader;

import org.jspecify.annotations.NullMarked;

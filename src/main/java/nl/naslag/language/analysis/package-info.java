/// Converts text to the words that an index contains.
@NullMarked
package nl.naslag.language.analysis;

import org.jspecify.annotations.NullMarked;

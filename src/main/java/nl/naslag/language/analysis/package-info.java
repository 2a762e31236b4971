/// Text as the words that an index holds.
@NullMarked
package nl.naslag.language.analysis;

import org.jspecify.annotations.NullMarked;

/// Words as the index and a question know them.
@NullMarked
package nl.naslag.search.words;

import org.jspecify.annotations.NullMarked;

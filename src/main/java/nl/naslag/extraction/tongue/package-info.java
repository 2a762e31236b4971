/// Which language a text is in, by its small words.
@NullMarked
package nl.naslag.extraction.tongue;

import org.jspecify.annotations.NullMarked;

/// The class and the lemma of each word of a sentence.
@NullMarked
package nl.naslag.language.tag;

import org.jspecify.annotations.NullMarked;

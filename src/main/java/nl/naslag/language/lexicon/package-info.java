/// The list of Dutch words: forms, lemmas, spelling and the parts of compounds.
@NullMarked
package nl.naslag.language.lexicon;

import org.jspecify.annotations.NullMarked;

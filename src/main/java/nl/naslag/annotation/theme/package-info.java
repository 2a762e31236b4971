/// The themes of a passage, according to the vocabulary of themes.
@NullMarked
package nl.naslag.annotation.theme;

import org.jspecify.annotations.NullMarked;

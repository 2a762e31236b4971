/// What a passage is about, from the vocabulary of themes.
@NullMarked
package nl.naslag.annotation.theme;

import org.jspecify.annotations.NullMarked;

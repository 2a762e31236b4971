/// Names and terms of a vocabulary, found in running text.
@NullMarked
package nl.naslag.annotation.term;

import org.jspecify.annotations.NullMarked;

/// Reads the commitments of a passage, sentence by sentence.
@NullMarked
package nl.naslag.annotation.commitment;

import org.jspecify.annotations.NullMarked;

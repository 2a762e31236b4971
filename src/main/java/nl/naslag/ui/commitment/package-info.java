/// The list of every commitment, and what can be done with one.
@NullMarked
package nl.naslag.ui.commitment;

import org.jspecify.annotations.NullMarked;

/// Chooses among sentences that may answer, and says how sure the choice is.
@NullMarked
package nl.naslag.answer.choice;

import org.jspecify.annotations.NullMarked;

/// The paper that a briefing pack becomes: the same words in the same order in every format.
@NullMarked
package nl.naslag.briefing.paper;

import org.jspecify.annotations.NullMarked;

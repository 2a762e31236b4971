/// Words that give something away, found in a passage at little cost.
@NullMarked
package nl.naslag.annotation.cue;

import org.jspecify.annotations.NullMarked;

/// The characters of a file that leaves Naslag: which it can hold, and which a font can draw.
@NullMarked
package nl.naslag.briefing.sign;

import org.jspecify.annotations.NullMarked;

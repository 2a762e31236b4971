/// What people put in the place of what the rules found, kept and laid over it.
@NullMarked
package nl.naslag.annotation.correction;

import org.jspecify.annotations.NullMarked;

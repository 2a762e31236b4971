/// The first screen.
@NullMarked
package nl.naslag.ui.front;

import org.jspecify.annotations.NullMarked;

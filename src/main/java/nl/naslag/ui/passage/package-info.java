/// A passage on a screen: its card, its annotations and what can be done with it.
@NullMarked
package nl.naslag.ui.passage;

import org.jspecify.annotations.NullMarked;

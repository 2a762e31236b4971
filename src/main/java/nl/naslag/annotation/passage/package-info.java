/// A passage with what is known of its document, as the rules read it.
@NullMarked
package nl.naslag.annotation.passage;

import org.jspecify.annotations.NullMarked;

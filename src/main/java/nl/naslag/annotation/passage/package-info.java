/// A passage with the context from its document that the rules need.
@NullMarked
package nl.naslag.annotation.passage;

import org.jspecify.annotations.NullMarked;

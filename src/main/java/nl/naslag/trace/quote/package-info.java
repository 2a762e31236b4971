/// Finds the words of a quote back in a newer version.
@NullMarked
package nl.naslag.trace.quote;

import org.jspecify.annotations.NullMarked;

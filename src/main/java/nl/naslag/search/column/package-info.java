/// The values that passages have in a facet, as columns to count.
@NullMarked
package nl.naslag.search.column;

import org.jspecify.annotations.NullMarked;

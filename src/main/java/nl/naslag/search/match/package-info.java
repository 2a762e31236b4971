/// Carries out searches: from a query to hits, marks and counts.
@NullMarked
package nl.naslag.search.match;

import org.jspecify.annotations.NullMarked;

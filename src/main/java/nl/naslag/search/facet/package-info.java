/// What a list of passages can be narrowed by, and how many passages each value has.
@NullMarked
package nl.naslag.search.facet;

import org.jspecify.annotations.NullMarked;

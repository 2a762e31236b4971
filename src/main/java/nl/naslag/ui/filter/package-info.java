/// Narrowing a list: facets, search box, pages and sorting.
@NullMarked
package nl.naslag.ui.filter;

import org.jspecify.annotations.NullMarked;

/// Searching, asking and keeping a search.
@NullMarked
package nl.naslag.ui.search;

import org.jspecify.annotations.NullMarked;

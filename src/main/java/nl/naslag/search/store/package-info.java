/// What the index holds, and how it is written and read.
@NullMarked
package nl.naslag.search.store;

import org.jspecify.annotations.NullMarked;

/// Lists: their markers, numbers and depth.
@NullMarked
package nl.naslag.structure.list;

import org.jspecify.annotations.NullMarked;

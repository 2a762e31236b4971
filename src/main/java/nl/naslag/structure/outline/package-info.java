/// The level of each heading, and the tree of sections they make.
@NullMarked
package nl.naslag.structure.outline;

import org.jspecify.annotations.NullMarked;

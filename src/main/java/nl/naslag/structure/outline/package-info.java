/// The level of each heading, and the resulting tree of sections.
@NullMarked
package nl.naslag.structure.outline;

import org.jspecify.annotations.NullMarked;

/// Which block is a heading, by rules that weigh its evidence.
@NullMarked
package nl.naslag.structure.heading;

import org.jspecify.annotations.NullMarked;

/// Decision lists of councils: items with what was decided.
@NullMarked
package nl.naslag.structure.decision;

import org.jspecify.annotations.NullMarked;

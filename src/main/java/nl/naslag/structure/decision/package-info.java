/// Decision lists of councils: items with their decisions.
@NullMarked
package nl.naslag.structure.decision;

import org.jspecify.annotations.NullMarked;

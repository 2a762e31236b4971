/// Stores corrections by people and applies them over what the rules found.
@NullMarked
package nl.naslag.annotation.correction;

import org.jspecify.annotations.NullMarked;

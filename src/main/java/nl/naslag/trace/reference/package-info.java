/// Finds what a passage refers to, in its own document, another one or a law.
@NullMarked
package nl.naslag.trace.reference;

import org.jspecify.annotations.NullMarked;

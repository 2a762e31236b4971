/// Lines and blocks of a document, and what their shape says.
@NullMarked
package nl.naslag.structure.block;

import org.jspecify.annotations.NullMarked;

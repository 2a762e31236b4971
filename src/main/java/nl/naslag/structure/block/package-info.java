/// Lines and blocks of a document, and what their layout reveals.
@NullMarked
package nl.naslag.structure.block;

import org.jspecify.annotations.NullMarked;

/// Lines taken together as paragraphs.
@NullMarked
package nl.naslag.structure.paragraph;

import org.jspecify.annotations.NullMarked;

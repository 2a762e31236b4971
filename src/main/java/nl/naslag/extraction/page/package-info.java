/// Pages drawn as pictures, in a process of their own.
@NullMarked
package nl.naslag.extraction.page;

import org.jspecify.annotations.NullMarked;

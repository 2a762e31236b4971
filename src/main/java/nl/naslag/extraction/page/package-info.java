/// Pages drawn as images, in a separate process.
@NullMarked
package nl.naslag.extraction.page;

import org.jspecify.annotations.NullMarked;

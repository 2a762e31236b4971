/// What every reader writes to and asks: blocks, limits, files inside files.
@NullMarked
package nl.naslag.extraction.text;

import org.jspecify.annotations.NullMarked;

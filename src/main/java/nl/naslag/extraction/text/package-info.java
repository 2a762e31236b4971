/// Shared by all readers: blocks, limits, embedded files, language.
@NullMarked
package nl.naslag.extraction.text;

import org.jspecify.annotations.NullMarked;

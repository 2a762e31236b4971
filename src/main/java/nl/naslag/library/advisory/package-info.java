/// Reads a copy of the OSV data, from a folder with JSON files or zip files of them.
@NullMarked
package nl.naslag.library.advisory;

import org.jspecify.annotations.NullMarked;

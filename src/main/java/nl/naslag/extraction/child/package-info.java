/// The process in which files are read, and the guard that talks to it.
@NullMarked
package nl.naslag.extraction.child;

import org.jspecify.annotations.NullMarked;

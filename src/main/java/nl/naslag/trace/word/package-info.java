/// Which words tell passages apart.
@NullMarked
package nl.naslag.trace.word;

import org.jspecify.annotations.NullMarked;

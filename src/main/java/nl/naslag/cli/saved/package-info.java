/// Commands for searches that people keep.
@NullMarked
package nl.naslag.cli.saved;

import org.jspecify.annotations.NullMarked;

/// Commands for saved searches.
@NullMarked
package nl.naslag.cli.saved;

import org.jspecify.annotations.NullMarked;

/// Starts what a command needs and turns mistakes into a sentence and an exit status.
@NullMarked
package nl.naslag.cli.run;

import org.jspecify.annotations.NullMarked;

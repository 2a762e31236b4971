/// Starts what a command needs and turns errors into a sentence and an exit status.
@NullMarked
package nl.naslag.cli.run;

import org.jspecify.annotations.NullMarked;

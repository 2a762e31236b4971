/// What commands print, for people and for programs.
@NullMarked
package nl.naslag.cli.output;

import org.jspecify.annotations.NullMarked;

/// Options that several commands share.
@NullMarked
package nl.naslag.cli.option;

import org.jspecify.annotations.NullMarked;

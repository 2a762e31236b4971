/// Commands that back up, restore and check what is kept.
@NullMarked
package nl.naslag.cli.kept;

import org.jspecify.annotations.NullMarked;

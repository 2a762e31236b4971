/// What stands around every screen.
@NullMarked
package nl.naslag.ui.shell;

import org.jspecify.annotations.NullMarked;

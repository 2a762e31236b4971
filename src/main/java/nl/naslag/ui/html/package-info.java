/// Small parts of a page, addresses of screens, and texts as screens show them.
@NullMarked
package nl.naslag.ui.html;

import org.jspecify.annotations.NullMarked;

/// The screen that compares two versions of a document.
@NullMarked
package nl.naslag.ui.versions;

import org.jspecify.annotations.NullMarked;

/// The screen that counts a list of terms in every chapter.
@NullMarked
package nl.naslag.ui.terms;

import org.jspecify.annotations.NullMarked;

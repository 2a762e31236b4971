/// The screens of dossiers.
@NullMarked
package nl.naslag.ui.dossier;

import org.jspecify.annotations.NullMarked;

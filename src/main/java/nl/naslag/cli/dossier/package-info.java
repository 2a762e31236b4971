/// Commands for dossiers and the packs that are made of them.
@NullMarked
package nl.naslag.cli.dossier;

import org.jspecify.annotations.NullMarked;

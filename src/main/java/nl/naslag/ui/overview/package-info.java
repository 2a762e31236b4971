/// Ways across all documents by theme, horizon and party.
@NullMarked
package nl.naslag.ui.overview;

import org.jspecify.annotations.NullMarked;

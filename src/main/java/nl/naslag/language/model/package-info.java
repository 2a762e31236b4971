/// The trained models, opened once and lent out.
@NullMarked
package nl.naslag.language.model;

import org.jspecify.annotations.NullMarked;

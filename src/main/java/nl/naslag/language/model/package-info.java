/// The trained models, loaded once and shared.
@NullMarked
package nl.naslag.language.model;

import org.jspecify.annotations.NullMarked;

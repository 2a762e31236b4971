/// Title, date and author of a document.
@NullMarked
package nl.naslag.structure.facts;

import org.jspecify.annotations.NullMarked;

/// The description of the REST door, made from the endpoints and from a file of texts.
@NullMarked
package nl.naslag.rest.description;

import org.jspecify.annotations.NullMarked;

/// Who is served at all, and what every answer carries.
@NullMarked
package nl.naslag.rest.gate;

import org.jspecify.annotations.NullMarked;

/// Corrections of title, date, authority and kind of a document as JSON.
@NullMarked
@NamedInterface("fact")
package nl.naslag.exchange.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

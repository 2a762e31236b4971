/// The quotes of a briefing pack as a table.
@NullMarked
package nl.naslag.exchange.pack;

import org.jspecify.annotations.NullMarked;

/// Who is named, asked or acts, with one rule for each way of naming a party.
@NullMarked
package nl.naslag.annotation.party;

import org.jspecify.annotations.NullMarked;

/// Who is named, asked or acts, each rule for one way of naming a party.
@NullMarked
package nl.naslag.annotation.party;

import org.jspecify.annotations.NullMarked;

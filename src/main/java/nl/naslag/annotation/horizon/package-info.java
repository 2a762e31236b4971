/// By when: years and terms, each rule for one way of naming them.
@NullMarked
package nl.naslag.annotation.horizon;

import org.jspecify.annotations.NullMarked;

/// By when: years and terms, with one rule for each way of naming them.
@NullMarked
package nl.naslag.annotation.horizon;

import org.jspecify.annotations.NullMarked;

/// Where sentences and words begin and end.
@NullMarked
package nl.naslag.language.sentence;

import org.jspecify.annotations.NullMarked;

/// For making the demo set in `corpus/voorbeeld/` from its sources in `src/test/resources/demo/`.
/// Not for reading documents: the application never sees the sources, only the files made from
/// them.
@NullMarked
package nl.naslag.demo;

import org.jspecify.annotations.NullMarked;

/// What became of a request: its public number, its state and the words that prove it. A face.
@NullMarked
@NamedInterface("fate")
package nl.naslag.trace.fate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

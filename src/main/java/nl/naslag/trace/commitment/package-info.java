/// The list of every commitment in the index, with filters, counts and order. A face.
@NullMarked
@NamedInterface("commitment")
package nl.naslag.trace.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

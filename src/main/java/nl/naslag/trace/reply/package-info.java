/// Which passages of later documents may answer a request, and what they say of it. A face.
@NullMarked
@NamedInterface("reply")
package nl.naslag.trace.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

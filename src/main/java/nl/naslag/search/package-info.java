/// For storing passages in the index and finding them again with exact counts.
/// Not for composing answers or reading files.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "document :: file", "language", "annotation"})
package nl.naslag.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// For finding chapters, blocks and passages in extracted text, and repairing what line ends broke.
/// Not for reading files or judging what a passage asks.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "document :: file", "language"})
package nl.naslag.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

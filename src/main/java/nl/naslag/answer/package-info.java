/// For answering a question with quotes, or saying honestly that nothing was found.
/// Not for writing sentences of its own.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "document :: file", "language", "annotation", "search"})
package nl.naslag.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

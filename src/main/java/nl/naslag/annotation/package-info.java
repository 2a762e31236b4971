/// For theme, horizon, party, modality and request of a passage, each with its evidence.
/// Not for changing text or structure.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "document :: file", "language"})
package nl.naslag.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

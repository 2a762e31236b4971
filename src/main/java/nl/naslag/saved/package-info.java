/// For searches that people keep under a name, and what came in for each since they last looked.
/// Not for searching itself: a saved search asks what the search screen asks.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "document :: file", "search", "storage"})
package nl.naslag.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

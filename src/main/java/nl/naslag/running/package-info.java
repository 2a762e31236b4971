/// For finding the Naslag that runs on this machine, and proving to it that its owner asks.
/// Not for log-in: it knows no people, only whoever may read the data folder.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.naslag.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

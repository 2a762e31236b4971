/// For the register of requests to the Rijk: which request stands in which chapter of which
/// document, and for references: which passage points at what, and
/// for versions: what changed between two.
/// Not for deciding whether one passage is a request; that is annotation.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "document :: file", "language", "annotation", "search"})
package nl.naslag.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

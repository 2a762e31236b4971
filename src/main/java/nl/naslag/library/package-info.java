/// For the libraries that Naslag runs with, and what is known against them.
/// Not for getting such knowledge: it reads a copy that somebody has put on this machine.
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package nl.naslag.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

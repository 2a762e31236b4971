/// For turning one file into text with pages and boxes, in a guarded child process.
/// Not for deciding what a line means; that is structure.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "document :: file"})
package nl.naslag.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

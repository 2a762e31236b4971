/// For changes to what people make: each whole, and on disk before anybody hears that it is made.
/// Not for what was read from documents; that is the index.
@NullMarked
@ApplicationModule(allowedDependencies = "document")
package nl.naslag.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

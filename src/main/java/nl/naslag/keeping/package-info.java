/// For keeping what people made and what was read: backup, restore, check and repair.
/// Not for reading documents or for what a dossier is.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "document :: file", "search", "search :: care", "ingest"})
package nl.naslag.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

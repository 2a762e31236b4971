/// For driving each file of the corpus through the steps, with one visible outcome each.
/// Not for the steps themselves.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "document :: file",
      "extraction",
      "structure",
      "annotation",
      "search",
      "search :: form",
      "trace"
    })
package nl.naslag.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

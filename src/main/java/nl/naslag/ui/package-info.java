/// For the screens.
/// Not for decisions: a screen asks a service and shows what it says.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "document :: file",
      "language",
      "extraction",
      "structure",
      "annotation",
      "search",
      "answer",
      "trace",
      "trace :: commitment",
      "trace :: fate",
      "trace :: reply",
      "briefing",
      "briefing :: source",
      "saved",
      "ingest",
      "storage"
    })
package nl.naslag.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

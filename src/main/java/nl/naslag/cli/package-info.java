/// For the commands of ./naslag.
/// Not for decisions: it translates between a terminal and the services.
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
      "search :: care",
      "answer",
      "trace",
      "trace :: commitment",
      "trace :: fate",
      "briefing",
      "saved",
      "ingest",
      "storage",
      "keeping",
      "library",
      "running",
      "exchange",
      "exchange :: commitment",
      "exchange :: fate",
      "exchange :: kept",
      "exchange :: sheet"
    })
package nl.naslag.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

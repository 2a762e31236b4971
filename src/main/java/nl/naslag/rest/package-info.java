/// For the REST door, version 1.
/// Not for decisions: it translates between JSON and the services.
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
      "saved",
      "ingest",
      "keeping",
      "running",
      "storage",
      "exchange",
      "exchange :: commitment",
      "exchange :: fact",
      "exchange :: fate",
      "exchange :: kept",
      "exchange :: reply",
      "exchange :: sheet"
    })
package nl.naslag.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// For the JSON, CSV and ODS forms in which both the REST and the command line door give what
/// Naslag holds.
/// Not for deciding what to give; it has no state but a small cache.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "document :: file",
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
      "keeping"
    })
package nl.naslag.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

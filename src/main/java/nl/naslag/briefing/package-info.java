/// For dossiers of selected passages and the briefing packs made from them.
/// Not for finding passages.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "document :: file",
      "annotation",
      "search",
      "trace",
      "storage"
    })
package nl.naslag.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

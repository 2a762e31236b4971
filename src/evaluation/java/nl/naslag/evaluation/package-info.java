/// For measuring reading, annotation, search, answers and the register against hand-made answers.
/// Not for learning from them: nothing that is measured here may see the gold files.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "document :: file",
      "extraction",
      "language",
      "structure",
      "annotation",
      "search",
      "answer",
      "trace",
      "trace :: fate",
      "trace :: reply",
      "cli"
    })
package nl.naslag.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

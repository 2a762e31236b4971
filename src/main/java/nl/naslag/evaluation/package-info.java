/// For measuring structure, annotation, search, answers and sentences against hand-made answers.
/// Not for learning from them: nothing that is measured here may see the gold files.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "language", "annotation", "search", "answer"})
package nl.naslag.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

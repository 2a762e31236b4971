/// For Dutch itself: sentences, words, lemmas, compounds and the analyzers built on them.
/// Not for what a text is about; that is annotation.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "document :: file"})
package nl.naslag.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// For the nouns that every module shares: documents, passages, spans, quotes, outcomes and
/// refusals.
/// Not for reading files, finding passages or anything that needs a library.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.naslag.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

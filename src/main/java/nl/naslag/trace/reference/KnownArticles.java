package nl.naslag.trace.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.naslag.trace.NamedDocument;
import nl.naslag.trace.Part;
import nl.naslag.trace.Reference;
import nl.naslag.trace.ReferenceTarget.Outside;
import nl.naslag.trace.ReferenceTarget.Unresolved;
import nl.naslag.trace.ReferenceTarget.UnresolvedReason;

/// Articles whose law a document names once and omits afterwards: "artikel 296 Sr", then "artikel
/// 296".
final class KnownArticles {
  private final List<Reference> references;
  private final Map<String, Set<NamedDocument>> laws = new HashMap<>();

  KnownArticles(List<Reference> references) {
    this.references = references;
    references.forEach(this::learn);
  }

  private void learn(Reference one) {
    if (one.target() instanceof Outside outside && outside.named().kind().legal()) {
      outside
          .part()
          .ifPresent(
              part ->
                  laws.computeIfAbsent(part.key(), unused -> new HashSet<>()).add(outside.named()));
    }
  }

  /// The same references, with the law added to an article if only one law has that number.
  List<Reference> applied() {
    return references.stream().map(this::completed).toList();
  }

  private Reference completed(Reference one) {
    boolean open =
        one.target() instanceof Unresolved none && none.reason() == UnresolvedReason.NO_SUCH_PART;
    // At the very start of a text the words would be mistaken for a caption.
    List<Mention.OfPart> parts = open ? PartMentions.in(" " + one.words()) : List.of();
    if (parts.size() != 1 || parts.getFirst().part().kind() != Part.Kind.ARTIKEL) {
      return one;
    }
    Part part = parts.getFirst().part();
    Set<NamedDocument> named = laws.getOrDefault(part.key(), Set.of());
    return named.size() == 1
        ? one.to(new Outside(named.iterator().next(), Optional.of(part)))
        : one;
  }
}

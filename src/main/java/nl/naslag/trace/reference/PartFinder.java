package nl.naslag.trace.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.NamedDocument;
import nl.naslag.trace.Part;
import nl.naslag.trace.ReferenceTarget;
import nl.naslag.trace.ReferenceTarget.Outside;
import nl.naslag.trace.ReferenceTarget.Unresolved;
import nl.naslag.trace.ReferenceTarget.UnresolvedReason;
import nl.naslag.trace.reference.Owner.Called;

/// Finds the location of a numbered part: in the document named with it, else in its own document,
/// else in the document under discussion.
final class PartFinder {
  private final DocumentId ownId;
  private final Set<DocumentId> subjects;
  private final Function<DocumentId, DocumentParts> partsOf;

  /// Finds parts for the references of one document.
  ///
  /// @param subjects documents that the title of this one is about
  PartFinder(
      DocumentId ownId, Set<DocumentId> subjects, Function<DocumentId, DocumentParts> partsOf) {
    this.ownId = ownId;
    this.subjects = subjects;
    this.partsOf = partsOf;
  }

  ReferenceTarget target(
      Part part, Owner owner, Sentence sentence, Optional<NamedDocument> amended) {
    return switch (owner) {
      case Owner.Beside beside -> target(beside.name().called(), part);
      case Owner.This own -> inDocument(ownId, part, UnresolvedReason.NO_SUCH_PART);
      case Owner.Other other -> new Unresolved(UnresolvedReason.NO_SUCH_PART);
      case Owner.Unsaid unsaid -> unsaid(part, sentence, amended);
    };
  }

  private ReferenceTarget target(Called called, Part part) {
    return switch (called) {
      case Called.Unknown unknown -> new Outside(unknown.named(), Optional.of(part));
      case Called.Known known ->
          known.ids().size() == 1
              ? inDocument(known.ids().iterator().next(), part, UnresolvedReason.NOT_IN_DOCUMENT)
              : new Unresolved(UnresolvedReason.AMBIGUOUS);
    };
  }

  private ReferenceTarget unsaid(Part part, Sentence sentence, Optional<NamedDocument> amended) {
    List<ReferenceTarget> own = places(ownId, part);
    Set<DocumentId> spokenOf = sentence.isAside() ? Set.of() : sentence.spokenOf();
    List<ReferenceTarget> there =
        spokenOf.stream().flatMap(id -> places(id, part).stream()).toList();
    boolean others = !spokenOf.isEmpty() && !spokenOf.contains(ownId);
    // A page belongs to whatever the sentence is about; the document itself has that page number
    // too.
    if (part.kind() == Part.Kind.PAGINA && others) {
      return one(there, UnresolvedReason.NOT_IN_DOCUMENT);
    }
    if (part.kind() == Part.Kind.PAGINA && sentence.speaksOfOthers()) {
      return new Unresolved(UnresolvedReason.NO_SUCH_PART);
    }
    if (!own.isEmpty() && others && !there.isEmpty()) {
      return new Unresolved(UnresolvedReason.AMBIGUOUS);
    }
    if (!own.isEmpty() || others) {
      return one(own.isEmpty() ? there : own, UnresolvedReason.NO_SUCH_PART);
    }
    if (part.kind() == Part.Kind.ARTIKEL && amended.isPresent()) {
      return new Outside(amended.get(), Optional.of(part));
    }
    List<ReferenceTarget> replied =
        subjects.stream().flatMap(id -> places(id, part).stream()).toList();
    return one(replied, UnresolvedReason.NO_SUCH_PART);
  }

  private ReferenceTarget inDocument(DocumentId id, Part part, UnresolvedReason otherwise) {
    return one(places(id, part), otherwise);
  }

  private List<ReferenceTarget> places(DocumentId id, Part part) {
    return partsOf.apply(id).targets(part);
  }

  private static ReferenceTarget one(List<ReferenceTarget> places, UnresolvedReason otherwise) {
    return switch (places.size()) {
      case 0 -> new Unresolved(otherwise);
      case 1 -> places.getFirst();
      default -> new Unresolved(UnresolvedReason.AMBIGUOUS);
    };
  }
}

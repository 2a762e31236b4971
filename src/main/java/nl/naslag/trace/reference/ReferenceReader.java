package nl.naslag.trace.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.NamedDocument;
import nl.naslag.trace.Part;
import nl.naslag.trace.Reference;
import nl.naslag.trace.ReferenceTarget;
import nl.naslag.trace.ReferenceTarget.UnresolvedReason;
import nl.naslag.trace.reference.Owner.Called;
import nl.naslag.trace.reference.Owner.NameFound;

/// Reads the references in a document and resolves each to a target.
///
/// If several places match, it resolves to none: a wrong link costs more than no link.
final class ReferenceReader {
  private final PolicyDocument document;
  private final CorpusTitles titles;
  private final PartFinder parts;
  private final Map<String, NamedDocument> shortened;

  /// Reads one document against the corpus.
  ///
  /// @param partsOf returns the parts of a document of the corpus by its id
  ReferenceReader(
      PolicyDocument document, CorpusTitles titles, Function<DocumentId, DocumentParts> partsOf) {
    this.document = document;
    this.titles = titles;
    this.parts = new PartFinder(document.id(), subjects(document, titles), partsOf);
    this.shortened = ShortNames.in(document);
  }

  // The title of a reply names what it replies to; a number that the reply lacks refers to that.
  private static Set<DocumentId> subjects(PolicyDocument document, CorpusTitles titles) {
    Set<DocumentId> subjects = new HashSet<>();
    titles.inside(document.title()).forEach(found -> subjects.addAll(found.ids()));
    subjects.remove(document.id());
    return subjects;
  }

  /// In reading order.
  List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    AmendedLaw amended = new AmendedLaw();
    for (Passage passage : document.passages()) {
      List<NameFound> names = names(passage.text());
      references.addAll(in(passage, names, amended.at(passage, firstLaw(names))));
    }
    return new KnownArticles(references).applied();
  }

  private List<Reference> in(
      Passage passage, List<NameFound> names, Optional<NamedDocument> amended) {
    OwnerFinder owners = new OwnerFinder(passage.text(), names, shortened);
    Set<NameFound> taken = new HashSet<>();
    List<Reference> references = new ArrayList<>();
    for (Mention.OfPart mention : PartMentions.in(passage.text())) {
      Owner owner = owners.ownerOf(mention.list());
      Sentence sentence = new Sentence(passage.text(), names, mention.list());
      boolean page = mention.part().kind() == Part.Kind.PAGINA;
      if (page && !sentence.pointsAtPage()) {
        continue;
      }
      ReferenceTarget target = parts.target(mention.part(), owner, sentence, amended);
      Span span = mention.span();
      if (owner instanceof Owner.Beside beside && !page) {
        taken.add(beside.name());
        span = mention.list().equals(span) ? union(span, beside.name().span()) : span;
      }
      references.add(reference(passage, span, target));
    }
    names.stream()
        .filter(name -> !taken.contains(name) && !isOwn(name))
        .forEach(name -> references.add(reference(passage, name.span(), whole(name.called()))));
    references.sort(Comparator.comparing(Reference::span));
    return references;
  }

  private Reference reference(Passage passage, Span span, ReferenceTarget target) {
    return new Reference(
        document.id(),
        passage.id(),
        span.shift(passage.span().start()),
        span,
        span.in(passage.text()),
        target);
  }

  private static Span union(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private List<NameFound> names(String text) {
    List<NameFound> names = new ArrayList<>();
    titles.in(text).forEach(found -> names.add(new NameFound(found.span(), known(found))));
    for (Mention.OfName mention : NameMentions.in(text)) {
      if (names.stream().noneMatch(name -> name.span().overlaps(mention.span()))) {
        names.add(new NameFound(mention.span(), new Called.Unknown(mention.named())));
      }
    }
    names.sort(Comparator.comparing(NameFound::span));
    return names;
  }

  private static Called known(CorpusTitles.Found found) {
    return new Called.Known(found.ids());
  }

  private boolean isOwn(NameFound name) {
    return name.called() instanceof Called.Known known && known.ids().contains(document.id());
  }

  private ReferenceTarget whole(Called called) {
    return switch (called) {
      case Called.Known known -> inCorpus(known.ids());
      case Called.Unknown unknown -> new ReferenceTarget.Outside(unknown.named(), Optional.empty());
    };
  }

  private ReferenceTarget inCorpus(Set<DocumentId> ids) {
    if (ids.size() != 1) {
      return new ReferenceTarget.Unresolved(UnresolvedReason.AMBIGUOUS);
    }
    DocumentId id = ids.iterator().next();
    return new ReferenceTarget.InCorpus(id, titles.entry(id).title());
  }

  private static Optional<NamedDocument> firstLaw(List<NameFound> names) {
    return names.stream()
        .map(NameFound::called)
        .filter(Called.Unknown.class::isInstance)
        .map(called -> ((Called.Unknown) called).named())
        .filter(named -> named.kind().legal())
        .findFirst();
  }
}

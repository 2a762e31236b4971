package nl.naslag.trace.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageId;
import nl.naslag.document.Section;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Reference;
import nl.naslag.trace.ReferenceTarget;
import nl.naslag.trace.References;
import nl.naslag.trace.ready.AfterCommit;
import nl.naslag.trace.ready.InAdvance;
import nl.naslag.trace.ready.PerCommit;
import org.springframework.stereotype.Service;

/// References derived from the index, computed once after each commit.
@Service
public class IndexedReferences implements References, InAdvance {
  private final PassageSearch search;
  private final PerCommit<Computed> computed;

  /// The computed references in both directions.
  ///
  /// @param from by the document that contains them, by title
  /// @param to by the document they refer to
  private record Computed(
      Map<DocumentId, List<Reference>> from, Map<DocumentId, List<Reference>> to) {}

  public IndexedReferences(PassageSearch search, AfterCommit place) {
    this.search = search;
    this.computed = new PerCommit<>(search::generation, generation -> compute(), place);
  }

  @Override
  public void prepare() {
    computed.prepare();
  }

  @Override
  public List<Reference> from(DocumentId documentId) {
    return computed.value().from.getOrDefault(documentId, List.of());
  }

  @Override
  public List<Reference> to(DocumentId documentId) {
    return computed.value().to.getOrDefault(documentId, List.of());
  }

  @Override
  public List<Reference> toPassage(PassageId passageId) {
    return search
        .passage(passageId)
        .flatMap(found -> search.document(found.passage().documentId()))
        .map(read -> toPassage(passageId, read))
        .orElse(List.of());
  }

  private List<Reference> toPassage(PassageId passageId, AnnotatedDocument read) {
    Set<String> sections =
        read.document()
            .allSections()
            .filter(section -> section.passages().contains(passageId))
            .map(Section::id)
            .collect(Collectors.toSet());
    return to(read.document().id()).stream()
        .filter(one -> leadsTo(one.target(), passageId, sections))
        .toList();
  }

  private static boolean leadsTo(
      ReferenceTarget target, PassageId passageId, Set<String> sections) {
    return switch (target) {
      case ReferenceTarget.InPassage passage -> passage.passageId().equals(passageId);
      case ReferenceTarget.InSection section -> sections.contains(section.sectionId());
      case ReferenceTarget.OnPage page -> false;
      case ReferenceTarget.InCorpus whole -> false;
      case ReferenceTarget.Outside outside -> false;
      case ReferenceTarget.Unresolved none -> false;
    };
  }

  @Override
  public List<Reference> unresolved() {
    return computed.value().from.values().stream()
        .flatMap(List::stream)
        .filter(Reference::unresolved)
        .toList();
  }

  private Computed compute() {
    List<DocumentEntry> entries = search.documents();
    CorpusTitles titles = new CorpusTitles(entries);
    Map<DocumentId, DocumentParts> parts = new HashMap<>();
    Map<DocumentId, List<Reference>> from = new LinkedHashMap<>();
    for (DocumentEntry entry : entries) {
      search
          .document(entry.id())
          .ifPresent(read -> from.put(entry.id(), referencesIn(read, titles, parts)));
    }
    return new Computed(from, byTarget(from));
  }

  // Only documents that are referred to have their parts read twice.
  private List<Reference> referencesIn(
      AnnotatedDocument read, CorpusTitles titles, Map<DocumentId, DocumentParts> parts) {
    parts.computeIfAbsent(read.document().id(), unused -> DocumentParts.of(read.document()));
    return new ReferenceReader(
            read.document(), titles, id -> parts.computeIfAbsent(id, this::partsOf))
        .references();
  }

  private DocumentParts partsOf(DocumentId id) {
    Optional<AnnotatedDocument> read = search.document(id);
    return read.map(found -> DocumentParts.of(found.document()))
        .orElseGet(() -> DocumentParts.none(id));
  }

  private static Map<DocumentId, List<Reference>> byTarget(Map<DocumentId, List<Reference>> from) {
    Map<DocumentId, List<Reference>> to = new HashMap<>();
    for (List<Reference> references : from.values()) {
      for (Reference one : references) {
        one.target()
            .document()
            .ifPresent(id -> to.computeIfAbsent(id, unused -> new ArrayList<>()).add(one));
      }
    }
    return to;
  }
}

package nl.naslag.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.DocumentProperties;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Repairs;
import nl.naslag.document.Source;
import nl.naslag.document.Span;

/// A handful of passages in memory, for tests of what stands above search.
public final class FewPassages implements PassageSearch {
  private final List<IndexedPassage> passages = new ArrayList<>();
  private long generation = 1;
  private Repairs repairs = Repairs.NONE;

  /// Adds a request in a chapter of a document; its id holds the document, the section and the
  /// words.
  public IndexedPassage request(String documentId, String chapter, String text) {
    return add(documentId, chapter, text, RequestKind.EXPLICIET);
  }

  public IndexedPassage add(String documentId, String chapter, String text, RequestKind request) {
    int order = passages.size();
    String id = documentId + "." + chapter.charAt(0) + "." + Integer.toHexString(text.hashCode());
    Passage passage =
        new Passage(
            id,
            documentId,
            PassageKind.AGENDAPUNT,
            List.of(chapter, "Agendapunten 2030"),
            chapter,
            null,
            order,
            new Span(0, text.length()),
            text,
            43,
            "41");
    Annotations annotations =
        new Annotations(List.of("energie"), List.of("2030"), List.of(), null, request, List.of());
    IndexedPassage indexed =
        new IndexedPassage(
            passage,
            annotations,
            "Nota " + documentId,
            documentId + ".pdf",
            LocalDate.of(2024, 5, 3));
    passages.add(indexed);
    generation++;
    return indexed;
  }

  /// A line end in print behind a hyphen, at a place in every passage.
  public void breakWord(int at) {
    repairs = new Repairs(List.of(new Repairs.Repair(new Span(at, at), "\n")));
  }

  public void remove(IndexedPassage passage) {
    passages.remove(passage);
    generation++;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    List<Hit> hits =
        passages.stream()
            .filter(found -> found.passage().text().contains(request.query()))
            .map(found -> new Hit(found, 1, List.of(), List.of()))
            .toList();
    return new SearchResult(hits.size(), hits.size(), hits, Map.of(), fingerprint());
  }

  @Override
  public Optional<IndexedPassage> passage(String passageId) {
    return passages.stream().filter(found -> found.passage().id().equals(passageId)).findFirst();
  }

  @Override
  public void each(Filters filters, Consumer<IndexedPassage> consumer) {
    passages.stream().filter(found -> passes(found, filters)).forEach(consumer);
  }

  private static boolean passes(IndexedPassage found, Filters filters) {
    List<String> kinds = filters.of(Facet.REQUEST);
    List<String> documents = filters.of(Facet.DOCUMENT);
    return (kinds.isEmpty() || kinds.contains(found.annotations().request().id()))
        && (documents.isEmpty() || documents.contains(found.passage().documentId()));
  }

  @Override
  public Optional<AnnotatedDocument> document(String documentId) {
    List<IndexedPassage> own =
        passages.stream().filter(found -> found.passage().documentId().equals(documentId)).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    PolicyDocument document =
        new PolicyDocument(
            new Source(documentId, java.nio.file.Path.of(documentId), documentId, "", 0),
            DocumentProperties.of("application/pdf"),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            repairs);
    return Optional.of(
        new AnnotatedDocument(
            document,
            own.stream()
                .map(found -> new AnnotatedPassage(found.passage(), found.annotations()))
                .toList()));
  }

  @Override
  public List<DocumentEntry> documents() {
    return List.of();
  }

  @Override
  public Optional<DocumentEntry> entry(String documentId) {
    return Optional.empty();
  }

  @Override
  public List<Suggestion> suggestions(String start, int most) {
    return List.of();
  }

  @Override
  public long generation() {
    return generation;
  }

  @Override
  public String fingerprint() {
    return "proef";
  }
}

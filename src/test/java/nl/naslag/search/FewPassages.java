package nl.naslag.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Repairs;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Source;

/// A handful of passages in memory, written one by one in a test.
public final class FewPassages extends MemoryIndex {
  private final List<AnnotatedPassage> passages = new ArrayList<>();
  private Repairs repairs = Repairs.NONE;

  /// Adds a request in a chapter of a document; its id holds the document, the section and the
  /// words.
  public IndexedPassage request(String document, String chapter, String text) {
    return add(document, chapter, text, RequestKind.EXPLICIET);
  }

  public IndexedPassage add(String document, String chapter, String text, RequestKind request) {
    DocumentId documentId = new DocumentId(document);
    PassageId id =
        new PassageId(
            document + "." + chapter.charAt(0) + "." + Integer.toHexString(text.hashCode()));
    Passage passage =
        new Passage(
            id,
            documentId,
            PassageKind.AGENDAPUNT,
            List.of(chapter, "Agendapunten 2030"),
            chapter,
            null,
            passages.size(),
            new Span(0, text.length()),
            text,
            43,
            "41",
            List.of());
    Annotations annotations =
        new Annotations(List.of("energie"), List.of("2030"), List.of(), null, request, List.of());
    passages.add(new AnnotatedPassage(passage, annotations));
    put(documentId);
    return passage(id).orElseThrow();
  }

  /// A line end in print behind a hyphen, at a place in every passage.
  public void breakWord(int at) {
    repairs = new Repairs(List.of(new Repairs.Repair(new Span(at, at), "\n")));
    passages.stream().map(one -> one.passage().documentId()).distinct().forEach(this::put);
  }

  public void remove(IndexedPassage gone) {
    passages.removeIf(one -> one.passage().equals(gone.passage()));
    put(gone.passage().documentId());
  }

  private void put(DocumentId documentId) {
    List<AnnotatedPassage> own =
        passages.stream().filter(one -> one.passage().documentId().equals(documentId)).toList();
    String fileName = documentId + ".pdf";
    LocalDate date = LocalDate.of(2024, 5, 3);
    PolicyDocument document =
        new PolicyDocument(
            new Source(documentId, Path.of(fileName), fileName, "", 0),
            new DocumentProperties("application/pdf", "Nota " + documentId, null, null, date, null),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            repairs);
    if (own.isEmpty()) {
      remove(documentId);
      commit();
    } else {
      add(new AnnotatedDocument(document, own));
    }
  }
}

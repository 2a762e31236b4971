package nl.naslag.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.DocumentEntry.KnownFacts;
import nl.naslag.document.Expectation;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.DocumentCorrections;
import nl.naslag.ingest.FactCorrection;

/// Corrections of the documents of the demo corpus: of titles and dates; of each the last counts.
final class DemoFacts implements DocumentCorrections {
  private static final Instant MADE = Instant.parse("2026-03-02T10:00:00Z");

  private final DemoCorpus corpus;
  private final List<FactCorrection> made = new ArrayList<>();

  DemoFacts(DemoCorpus corpus) {
    this.corpus = corpus;
  }

  void forget() {
    made.clear();
  }

  @Override
  public DocumentEntry correct(
      DocumentId documentId, Map<Field, String> values, String by, Expectation seen) {
    DocumentEntry entry = entry(documentId);
    seen.check(entry, entry.revision());
    if (values.containsValue("onzin")) {
      throw RefusalCode.TEXT_TOO_LONG.refusal(4, 5);
    }
    values.forEach(
        (field, value) ->
            made.add(
                new FactCorrection(
                    field.id() + made.size(), documentId, field, value, by, MADE, null, null)));
    return tell(documentId);
  }

  private DocumentEntry entry(DocumentId documentId) {
    return corpus.entries().stream()
        .filter(one -> one.id().equals(documentId))
        .findFirst()
        .orElseThrow();
  }

  private DocumentEntry tell(DocumentId documentId) {
    corpus.tell(documentId, corpus.read(documentId));
    for (FactCorrection one : made) {
      if (one.documentId().equals(documentId)) {
        corpus.tell(documentId, with(entry(documentId).facts(), one));
      }
    }
    return entry(documentId);
  }

  private static KnownFacts with(KnownFacts facts, FactCorrection one) {
    List<Stated> stated = new ArrayList<>(facts.bibliography().stated());
    String read = one.field() == Field.DATE ? Objects.toString(facts.date()) : facts.title();
    stated.removeIf(other -> other.field() == one.field());
    stated.add(new Stated(one.id(), one.field(), one.value(), read, one.by(), one.at()));
    return new KnownFacts(
        one.field() == Field.TITLE ? one.value() : facts.title(),
        facts.authority(),
        one.field() == Field.DATE ? LocalDate.parse(one.value()) : facts.date(),
        facts.language(),
        new Bibliography(null, null, facts.bibliography().evidence(), stated));
  }

  @Override
  public void correctAll(Collection<DocumentId> documentIds, Map<Field, String> values, String by) {
    documentIds.forEach(id -> correct(id, values, by, Expectation.NONE));
  }

  @Override
  public FactCorrection undo(String correctionId, String by, Expectation seen) {
    FactCorrection undone = correction(correctionId);
    made.remove(undone);
    tell(undone.documentId());
    return undone;
  }

  @Override
  public FactCorrection correction(String correctionId) {
    return made.stream().filter(one -> one.id().equals(correctionId)).findFirst().orElseThrow();
  }

  @Override
  public List<FactCorrection> history(DocumentId documentId) {
    return made.stream().filter(one -> one.documentId().equals(documentId)).toList();
  }
}

package nl.naslag.ingest.reading;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Expectation;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.DocumentCorrections;
import nl.naslag.ingest.FactCorrection;
import nl.naslag.ingest.given.GivenFacts;
import nl.naslag.ingest.given.GivenValues;
import nl.naslag.search.PassageSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/// Keeps corrections of documents in the database, and then brings the index into line.
///
/// What a crash leaves undone in the index is done at the end of the next run.
@Service
class IndexedFacts implements DocumentCorrections {
  private static final Logger LOG = LoggerFactory.getLogger(IndexedFacts.class);

  /// Of many documents so many become visible at once, so that others need not wait for all.
  private static final int AT_ONCE = 10;

  private final GivenFacts given;
  private final GivenValues values;
  private final FactSettling settling;
  private final PassageSearch search;
  private final IndexWriteQueue queue;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("naslag-facts").factory());

  IndexedFacts(
      GivenFacts given,
      GivenValues values,
      FactSettling settling,
      @Qualifier(PassageSearch.WRITTEN) PassageSearch search,
      IndexWriteQueue queue) {
    this.given = given;
    this.values = values;
    this.settling = settling;
    this.search = search;
    this.queue = queue;
  }

  // One at a time, so that nobody changes what another was just shown.
  @Override
  public synchronized DocumentEntry correct(
      DocumentId documentId, Map<Field, String> wanted, String by, Expectation seen) {
    Map<Field, String> cleaned = values.cleaned(wanted);
    DocumentEntry entry = entry(documentId);
    seen.check(entry, entry.revision());
    List<DocumentEntry> forms = forms(List.of(entry));
    given.give(List.of(entry), forms, cleaned, by);
    settle(forms);
    return search.entry(documentId).orElse(entry);
  }

  @Override
  public synchronized void correctAll(
      Collection<DocumentId> documentIds, Map<Field, String> wanted, String by) {
    Map<Field, String> cleaned = values.cleaned(wanted);
    List<DocumentEntry> entries = documentIds.stream().distinct().map(this::entry).toList();
    List<DocumentEntry> forms = forms(entries);
    given.give(entries, forms, cleaned, by);
    background.execute(() -> settleInTurn(forms));
  }

  private void settleInTurn(List<DocumentEntry> forms) {
    try {
      for (int at = 0; at < forms.size(); at += AT_ONCE) {
        settle(forms.subList(at, Math.min(at + AT_ONCE, forms.size())));
      }
    } catch (RuntimeException e) {
      LOG.warn("Corrected documents reach the index at the end of the next run", e);
    }
  }

  @Override
  public synchronized FactCorrection undo(String correctionId, String by, Expectation seen) {
    FactCorrection correction = given.correction(correctionId);
    seen.check(correction, correction.revision());
    FactCorrection undone = given.undo(correctionId, by);
    // Its document may have another id by now; what is as it should be costs little.
    settle(entry -> true);
    return undone;
  }

  @Override
  public FactCorrection correction(String correctionId) {
    return given.correction(correctionId);
  }

  @Override
  public List<FactCorrection> history(DocumentId documentId) {
    return given.history(forms(List.of(entry(documentId))));
  }

  private DocumentEntry entry(DocumentId documentId) {
    return search
        .entry(documentId)
        .orElseThrow(() -> RefusalCode.UNKNOWN_DOCUMENT.refusal(documentId));
  }

  /// The documents with their other forms, each once.
  private List<DocumentEntry> forms(List<DocumentEntry> entries) {
    Set<DocumentId> wanted =
        entries.stream().map(one -> search.searched(one.id())).collect(Collectors.toSet());
    List<DocumentEntry> forms = new ArrayList<>();
    for (DocumentEntry file : search.files()) {
      if (wanted.contains(search.searched(file.id()))) {
        forms.add(file);
      }
    }
    return forms;
  }

  private void settle(List<DocumentEntry> forms) {
    Set<DocumentId> ids = forms.stream().map(DocumentEntry::id).collect(Collectors.toSet());
    settle(entry -> ids.contains(entry.id()));
  }

  private void settle(Predicate<DocumentEntry> which) {
    queue.soon(
        index -> {
          boolean changed = settling.settle(index, which);
          if (changed) {
            index.commit();
          }
          return changed;
        });
  }

  @PreDestroy
  void stop() {
    background.shutdownNow();
  }
}

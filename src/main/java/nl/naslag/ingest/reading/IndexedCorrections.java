package nl.naslag.ingest.reading;

import java.util.List;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.annotation.Corrections;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.PassageCorrections;
import nl.naslag.search.PassageIndex;
import nl.naslag.search.PassageSearch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/// Stores corrections in the database and applies them to the index.
///
/// The document is annotated again, so that undoing a correction restores what the rules find.
/// Thread-safe.
@Service
class IndexedCorrections implements PassageCorrections {
  private final Corrections corrections;
  private final Annotator annotator;
  private final PassageSearch search;
  private final IndexWriteQueue queue;

  IndexedCorrections(
      Corrections corrections,
      Annotator annotator,
      @Qualifier(PassageSearch.WRITTEN) PassageSearch search,
      IndexWriteQueue queue) {
    this.corrections = corrections;
    this.annotator = annotator;
    this.search = search;
    this.queue = queue;
  }

  @Override
  public Correction correct(PassageId passageId, Aspect aspect, List<String> values, String by) {
    Passage passage =
        search
            .passage(passageId)
            .orElseThrow(() -> RefusalCode.UNKNOWN_PASSAGE.refusal(passageId))
            .passage();
    Correction made = corrections.correct(passage, aspect, values, by);
    readAgain(made.documentId());
    return made;
  }

  @Override
  public Correction undo(String correctionId) {
    Correction undone = corrections.undo(correctionId);
    readAgain(undone.documentId());
    return undone;
  }

  @Override
  public List<Correction> ofPassage(PassageId passageId) {
    return corrections.ofPassage(passageId);
  }

  @Override
  public List<Correction> all() {
    return corrections.all();
  }

  private void readAgain(DocumentId documentId) {
    queue.soon(index -> put(index, documentId));
  }

  // A document that has been removed meanwhile is corrected when it is read again.
  private boolean put(PassageIndex index, DocumentId documentId) {
    return search
        .document(documentId)
        .flatMap(found -> search.entry(documentId).map(entry -> put(index, found, entry)))
        .orElse(false);
  }

  private boolean put(PassageIndex index, AnnotatedDocument found, DocumentEntry entry) {
    AnnotatedDocument annotated = annotator.annotate(found.document());
    index.put(annotated, Entries.entry(annotated, entry.outcome(), entry.ingestedAt()));
    index.commit();
    return true;
  }
}

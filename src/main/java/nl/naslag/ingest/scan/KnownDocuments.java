package nl.naslag.ingest.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.PassageIndex;
import nl.naslag.search.PassageSearch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What is known about documents before a run: the index entries and the ids that moved.
@Component
public class KnownDocuments {
  private final PassageSearch written;
  private final PassageSearch search;
  private final MovedDocuments moved;

  public KnownDocuments(
      @Qualifier(PassageSearch.WRITTEN) PassageSearch written,
      PassageSearch search,
      MovedDocuments moved) {
    this.written = written;
    this.search = search;
    this.moved = moved;
  }

  public List<DocumentEntry> entries() {
    return written.files();
  }

  /// The entry of a document; throws for an unknown one.
  public DocumentEntry entry(DocumentId documentId) {
    return written
        .entry(documentId)
        .or(() -> search.entry(documentId))
        .orElseThrow(() -> RefusalCode.UNKNOWN_DOCUMENT.refusal(documentId));
  }

  /// Puts a document into an index that is filled anew, as the last commit has it but with this
  /// entry.
  public void copy(DocumentEntry entry, PassageIndex index) {
    written
        .document(entry.id())
        .ifPresentOrElse(document -> index.put(document, entry), () -> index.put(entry));
  }

  /// Whether the last commit contains a document with this id.
  public boolean contains(DocumentId documentId) {
    return entries().stream().anyMatch(entry -> entry.id().equals(documentId));
  }

  /// A document with these bytes, whatever its name. Empty if no file of the corpus has them.
  public Optional<DocumentEntry> same(String sha256) {
    return entries().stream().filter(entry -> entry.file().sha256().equals(sha256)).findFirst();
  }

  /// The number of passages of all documents.
  public int passages() {
    return entries().stream().mapToInt(entry -> entry.counts().passages()).sum();
  }

  public MovedDocuments moved() {
    return moved;
  }

  /// An id that no document has or has ever had.
  public DocumentId freshId(String fileName) {
    Set<DocumentId> taken = new HashSet<>(moved.ids().values());
    entries().forEach(entry -> taken.add(entry.id()));
    return DocumentIds.freeId(fileName, taken);
  }
}

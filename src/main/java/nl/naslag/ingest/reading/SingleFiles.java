package nl.naslag.ingest.reading;

import java.io.InputStream;
import java.nio.file.Path;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.scan.CorpusFile;
import nl.naslag.ingest.scan.CorpusFolder;
import nl.naslag.ingest.scan.KnownDocuments;
import nl.naslag.ingest.scan.UploadName;
import nl.naslag.search.PassageIndex;
import org.springframework.stereotype.Component;

/// Adds one file to the corpus and the index, or removes it from both. Each call commits by itself;
/// if it fails, the index is unchanged.
@Component
class SingleFiles {
  private final CorpusFolder folder;
  private final KnownDocuments known;
  private final DocumentPipeline pipeline;
  private final IndexWriteQueue queue;
  private final Postponements postponed;

  SingleFiles(
      CorpusFolder folder,
      KnownDocuments known,
      DocumentPipeline pipeline,
      IndexWriteQueue queue,
      Postponements postponed) {
    this.folder = folder;
    this.known = known;
    this.pipeline = pipeline;
    this.queue = queue;
    this.postponed = postponed;
  }

  /// Bytes that are already in the corpus are a duplicate, whatever the file name.
  FileOutcome add(String fileName, InputStream content) {
    String name = UploadName.clean(fileName);
    CorpusFile received = folder.receive(content);
    try {
      return queue.soon(index -> unlessKnown(index, name, received));
    } finally {
      folder.delete(received);
    }
  }

  private FileOutcome unlessKnown(PassageIndex index, String name, CorpusFile received) {
    return known
        .same(received.sha256())
        .map(SingleFiles::duplicateOf)
        .orElseGet(() -> takeUpload(index, name, received.file()));
  }

  private static FileOutcome duplicateOf(DocumentEntry entry) {
    return new FileOutcome(entry.id(), entry.fileName(), new Outcome.Skipped(Reason.DUPLICATE));
  }

  /// A file of an unreadable type is refused and does not stay in the corpus.
  private FileOutcome takeUpload(PassageIndex index, String name, Path received) {
    CorpusFile file = folder.place(received, CorpusFolder.ADDED + "/" + name);
    try {
      return takePlaced(index, file);
    } catch (RuntimeException e) {
      // What was not acknowledged leaves no file behind.
      folder.delete(file);
      throw e;
    }
  }

  private FileOutcome takePlaced(PassageIndex index, CorpusFile file) {
    FileOutcome outcome = readInto(index, file, known.freshId(file.fileName()));
    if (outcome.outcome() instanceof Outcome.Unreadable(Reason reason)
        && reason == Reason.UNSUPPORTED) {
      index.remove(outcome.documentId());
      throw RefusalCode.UNSUPPORTED_TYPE.refusal(file.file().getFileName().toString());
    }
    index.commit();
    return outcome;
  }

  void remove(DocumentId documentId) {
    queue.soon(
        index -> {
          folder.setAside(known.entry(documentId));
          index.remove(documentId);
          index.commit();
          return documentId;
        });
  }

  /// Reads an indexed document again, because more of it can be read now.
  FileOutcome readAgain(DocumentEntry entry) {
    return queue.soon(
        index -> {
          Prepared read = pipeline.prepare(folder.source(entry));
          Outcome outcome = writer(index).put(read, new Outcome.Added(), entry);
          index.commit();
          return new FileOutcome(entry.id(), entry.fileName(), outcome);
        });
  }

  FileOutcome restore(DocumentId documentId) {
    return queue.soon(
        index -> {
          CorpusFile file = folder.giveBack(documentId);
          boolean taken = known.contains(documentId);
          DocumentId id = taken ? known.freshId(file.fileName()) : documentId;
          known.moved().moved(id, file.fileName());
          FileOutcome outcome = readInto(index, file, id);
          index.commit();
          return outcome;
        });
  }

  private FileOutcome readInto(PassageIndex index, CorpusFile file, DocumentId id) {
    Source source = new Source(id, file.file(), file.fileName(), file.sha256(), file.size());
    Outcome outcome = writer(index).put(pipeline.prepare(source), new Outcome.Added(), null);
    return new FileOutcome(id, file.fileName(), outcome);
  }

  private PreparedWriter writer(PassageIndex index) {
    return new PreparedWriter(index, postponed, index::note);
  }
}

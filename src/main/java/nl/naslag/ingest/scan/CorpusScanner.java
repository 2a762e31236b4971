package nl.naslag.ingest.scan;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.ingest.scan.Scan.Finding;
import nl.naslag.ingest.scan.Scan.FoundFile;
import org.springframework.stereotype.Component;

/// Finds the files of a corpus and tells new, changed, moved and gone ones apart by their bytes.
@Component
public class CorpusScanner {
  private final KnownDocuments known;
  private final Fingerprints fingerprints;

  public CorpusScanner(KnownDocuments known, Fingerprints fingerprints) {
    this.known = known;
    this.fingerprints = fingerprints;
  }

  /// Compares the corpus with the last commit of the index.
  ///
  /// Hidden and temporary files and symbolic links are left alone. Throws `corpus-missing` where
  /// the folder is not there, so that a lost network drive never empties the index.
  public Scan scan(Path corpus) {
    return comparison(corpus).scan();
  }

  /// As [#scan], but nothing counts as read already; documents keep their ids.
  public Scan scanAfresh(Path corpus) {
    return comparison(corpus).scanAfresh();
  }

  /// Keeps the ids of documents that moved, for the day that the index is thrown away.
  public void remember(Scan scan) {
    scan.files().stream()
        .filter(file -> file.finding() == Finding.MOVED)
        .map(FoundFile::source)
        .forEach(source -> known.moved().moved(source.documentId(), source.fileName()));
  }

  private Comparison comparison(Path corpus) {
    List<CorpusFile> files =
        CorpusWalk.files(corpus).stream()
            .map(file -> fingerprints.fingerprint(corpus, file))
            .toList();
    return new Comparison(files, known.entries(), known.moved().ids());
  }
}

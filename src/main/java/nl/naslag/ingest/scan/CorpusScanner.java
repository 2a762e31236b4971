package nl.naslag.ingest.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.naslag.ingest.given.FilesBeside;
import nl.naslag.ingest.scan.Scan.Finding;
import nl.naslag.ingest.scan.Scan.FoundFile;
import org.springframework.stereotype.Component;

/// Finds the files of a corpus and classifies them by their bytes as new, changed, moved or gone.
@Component
public class CorpusScanner {
  private final KnownDocuments known;
  private final Fingerprints fingerprints;
  private final Unsettled unsettled;
  private final FilesBeside beside;

  public CorpusScanner(
      KnownDocuments known, Fingerprints fingerprints, Unsettled unsettled, FilesBeside beside) {
    this.beside = beside;
    this.known = known;
    this.fingerprints = fingerprints;
    this.unsettled = unsettled;
  }

  /// Compares the corpus with the last commit of the index.
  ///
  /// Hidden files, temporary files and links that lead nowhere are left out, each with its reason.
  /// Throws `corpus-missing` if the
  /// folder is missing, so that a lost network drive never empties the index.
  public Scan scan(Path corpus) {
    return comparison(corpus).scan();
  }

  /// Like [#scan], but treats no file as read; documents keep their ids.
  public Scan scanAfresh(Path corpus) {
    return comparison(corpus).scanAfresh();
  }

  /// Saves the ids of moved documents, in case the index is ever discarded.
  public void remember(Scan scan) {
    scan.files().stream()
        .filter(file -> file.finding() == Finding.MOVED)
        .map(FoundFile::source)
        .forEach(source -> known.moved().moved(source.documentId(), source.fileName()));
  }

  private Comparison comparison(Path corpus) {
    CorpusWalk walk = CorpusWalk.of(corpus);
    OutOfSight outOfSight =
        new OutOfSight(names(corpus, unsettled.files()), names(corpus, walk.closed()));
    List<CorpusFile> files = new ArrayList<>();
    SortedMap<String, Path> named = new TreeMap<>();
    walk.files().forEach(file -> named.put(Fingerprints.fileName(corpus, file), file));
    beside.look(named);
    named.forEach(
        (name, file) ->
            files.add(
                beside
                    .describes(name)
                    .map(why -> CorpusFile.leftOut(file, name, why))
                    .orElseGet(() -> fingerprints.fingerprint(corpus, file))));
    walk.leftOut()
        .forEach(
            (file, why) ->
                files.add(CorpusFile.leftOut(file, Fingerprints.shownName(corpus, file), why)));
    return new Comparison(files, known.entries(), known.moved().ids(), outOfSight);
  }

  private static Set<String> names(Path corpus, Collection<Path> paths) {
    return paths.stream()
        .map(path -> Fingerprints.fileName(corpus, path))
        .collect(Collectors.toSet());
  }
}

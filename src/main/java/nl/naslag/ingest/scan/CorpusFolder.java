package nl.naslag.ingest.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.IngestSettings;
import org.springframework.stereotype.Component;

/// The files of the corpus: finds originals and stores uploads without touching other files. Every
/// external name is resolved below the corpus or refused, so "../x" cannot escape it.
@Component
public class CorpusFolder {
  /// The folder for uploads.
  public static final String ADDED = "toegevoegd";

  private final Path corpus;
  private final Fingerprints fingerprints;
  private final Uploads uploads;
  private final RemovedFiles removed;

  public CorpusFolder(IngestSettings settings, Fingerprints fingerprints) {
    this.corpus = settings.corpus().toAbsolutePath().normalize();
    this.fingerprints = fingerprints;
    this.uploads = new Uploads(settings.largestUpload());
    this.removed = new RemovedFiles(settings.data());
  }

  /// The corpus folder as an absolute path without dots.
  public Path root() {
    return corpus;
  }

  /// The file of a document; throws if it is missing or no longer in the corpus.
  public Path original(DocumentEntry entry) {
    Path file = resolve(entry.fileName());
    if (!Files.isRegularFile(file)) {
      throw RefusalCode.ORIGINAL_GONE.refusal(entry.fileName());
    }
    return file;
  }

  /// The file of a document with its current bytes.
  public Source source(DocumentEntry entry) {
    CorpusFile file = found(original(entry));
    return new Source(entry.id(), file.file(), file.fileName(), file.sha256(), file.size());
  }

  /// Resolves a file name below the corpus.
  Path resolve(String fileName) {
    Path file = corpus.resolve(fileName).normalize();
    if (!file.startsWith(corpus) || file.equals(corpus)) {
      throw RefusalCode.ORIGINAL_GONE.refusal(fileName);
    }
    return file;
  }

  /// Saves an upload under a name that scans ignore; throws for an empty or oversized one.
  public CorpusFile receive(InputStream content) {
    try {
      Path folder = own(Files.createDirectories(corpus.resolve(ADDED)));
      return found(uploads.receive(content, folder));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot receive an upload", e);
    }
  }

  /// Moves a received file to where the next scan finds it; never overwrites another file.
  public CorpusFile place(Path received, String fileName) {
    try {
      Path free = free(resolve(fileName));
      own(Files.createDirectories(free.getParent()));
      return found(Files.move(received, free));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot place " + fileName, e);
    }
  }

  /// Moves a document's file out of the corpus, so that it can be restored.
  public void setAside(DocumentEntry entry) {
    try {
      Path file = original(entry);
      own(file.resolveSibling("."));
      removed.keep(entry.id(), file, entry.fileName());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot set aside " + entry.fileName(), e);
    }
  }

  /// Restores a removed file to its place, or next to it if that is taken.
  public CorpusFile giveBack(DocumentId documentId) {
    try {
      RemovedFiles.Kept kept = removed.kept(documentId);
      CorpusFile back = place(kept.file(), kept.fileName());
      kept.forget();
      return back;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot give back " + documentId, e);
    }
  }

  /// Does nothing if the file is already gone.
  public void delete(CorpusFile file) {
    try {
      Files.deleteIfExists(file.file());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file.fileName(), e);
    }
  }

  /// A folder that is part of the corpus itself; what a link leads to is never changed.
  private Path own(Path folder) throws IOException {
    if (!folder.toRealPath().startsWith(corpus.toRealPath())) {
      throw RefusalCode.LINKED_FOLDER.refusal();
    }
    return folder;
  }

  private CorpusFile found(Path file) {
    return fingerprints.fingerprint(corpus, file);
  }

  /// If "nota.pdf" is taken, it becomes "nota (2).pdf".
  private static Path free(Path wanted) {
    Path free = wanted;
    for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
      free = wanted.resolveSibling(numbered(wanted.getFileName().toString(), number));
    }
    return free;
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }
}

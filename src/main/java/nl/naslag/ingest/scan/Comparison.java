package nl.naslag.ingest.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.scan.Scan.Finding;
import nl.naslag.ingest.scan.Scan.FoundFile;
import org.jspecify.annotations.Nullable;

/// Compares the files of a corpus with what the index contains. Files are compared by their bytes:
/// the name says where a document is, not which one it is. Of files with the same bytes one is
/// indexed; the others are duplicates, each with its own outcome.
final class Comparison {
  private final List<CorpusFile> files;
  private final Map<String, DocumentEntry> known = new HashMap<>();
  private final Map<String, DocumentId> movedIds;
  private final OutOfSight outOfSight;

  /// The indexed file for each fingerprint; others with that fingerprint are duplicates.
  private final Map<String, CorpusFile> firsts = new HashMap<>();

  /// Entries whose file is missing, by fingerprint, unless another file has replaced it.
  private final Map<String, DocumentEntry> orphans = new HashMap<>();

  // Ids in use, including those of moved documents: a new file must not reuse one.
  private final Set<DocumentId> taken = new HashSet<>();

  /// Compares files with index entries.
  ///
  /// @param movedIds ids of documents that have moved, by file name
  Comparison(
      List<CorpusFile> files,
      List<DocumentEntry> entries,
      Map<String, DocumentId> movedIds,
      OutOfSight outOfSight) {
    entries.forEach(entry -> known.put(entry.fileName(), entry));
    this.files =
        files.stream()
            .filter(
                file -> known.containsKey(file.fileName()) || !outOfSight.covers(file.fileName()))
            .sorted(Comparator.comparing(CorpusFile::fileName))
            .toList();
    this.movedIds = movedIds;
    this.outOfSight = outOfSight;
    findFirsts();
    findOrphans();
    known.values().forEach(entry -> taken.add(entry.id()));
    taken.addAll(movedIds.values());
  }

  /// The changes since the last commit.
  Scan scan() {
    return scan(Depth.CHANGES);
  }

  /// Treats every file as unread, but keeps the ids of known documents.
  Scan scanAfresh() {
    return scan(Depth.EVERYTHING);
  }

  /// What a scan covers: only changes, or everything.
  private enum Depth {
    CHANGES,
    EVERYTHING
  }

  private Scan scan(Depth depth) {
    List<FoundFile> found = new ArrayList<>();
    files.forEach(file -> found.add(found(file, depth)));
    Set<DocumentId> used =
        found.stream().map(file -> file.source().documentId()).collect(Collectors.toSet());
    List<DocumentEntry> missing =
        known.values().stream()
            .filter(entry -> !used.contains(entry.id()))
            .sorted(Comparator.comparing(DocumentEntry::fileName))
            .toList();
    List<DocumentEntry> hidden =
        missing.stream().filter(entry -> outOfSight.covers(entry.fileName())).toList();
    return new Scan(found, missing.stream().filter(e -> !hidden.contains(e)).toList(), hidden);
  }

  // A file indexed earlier stays the first, so that adding a copy moves nothing.
  private void findFirsts() {
    List<CorpusFile> comparable = files.stream().filter(CorpusFile::comparable).toList();
    comparable.stream()
        .filter(this::takenIn)
        .forEach(file -> firsts.putIfAbsent(file.sha256(), file));
    comparable.forEach(file -> firsts.putIfAbsent(file.sha256(), file));
  }

  private boolean takenIn(CorpusFile file) {
    DocumentEntry entry = known.get(file.fileName());
    return entry != null && entry.file().sha256().equals(file.sha256()) && !duplicate(entry);
  }

  /// A new file with the same bytes as a missing one is the same document.
  private void findOrphans() {
    Set<String> names = files.stream().map(CorpusFile::fileName).collect(Collectors.toSet());
    known.values().stream()
        .filter(entry -> !names.contains(entry.fileName()) && !duplicate(entry))
        .filter(entry -> !outOfSight.covers(entry.fileName()))
        .sorted(Comparator.comparing(DocumentEntry::fileName))
        .forEach(entry -> orphans.putIfAbsent(entry.file().sha256(), entry));
  }

  private FoundFile found(CorpusFile file, Depth depth) {
    DocumentEntry before = known.get(file.fileName());
    if (before != null && depth == Depth.CHANGES && outOfSight.covers(file.fileName())) {
      return found(file, Finding.UNCHANGED, before);
    }
    if (file.leftOut() != null) {
      return found(file, leftAgain(file, before) ? Finding.UNCHANGED : Finding.LEFT_OUT, before);
    }
    if (file.sha256().isEmpty()) {
      return found(file, Finding.CLOSED, before);
    }
    boolean copy = file.comparable() && !file.equals(firsts.get(file.sha256()));
    if (depth == Depth.CHANGES && before != null && unchanged(file, before, copy)) {
      return found(file, Finding.UNCHANGED, before);
    }
    if (copy) {
      return found(file, Finding.DUPLICATE, before);
    }
    if (before == null) {
      return appeared(file);
    }
    return found(file, neverRead(before) ? Finding.NEW : Finding.CHANGED, before);
  }

  private static boolean leftAgain(CorpusFile file, @Nullable DocumentEntry before) {
    return before != null
        && before.outcome() instanceof Outcome.Skipped(Reason reason)
        && reason == file.leftOut();
  }

  private static boolean neverRead(DocumentEntry before) {
    return duplicate(before)
        || (before.outcome() instanceof Outcome.Postponed && !before.searchable());
  }

  /// A file that became a copy, or stopped being one, counts as changed; so does one whose reading
  /// was postponed.
  private static boolean unchanged(CorpusFile file, DocumentEntry before, boolean copy) {
    return before.file().sha256().equals(file.sha256())
        && copy == duplicate(before)
        && !(before.outcome() instanceof Outcome.Postponed);
  }

  private FoundFile appeared(CorpusFile file) {
    DocumentEntry orphan = file.comparable() ? orphans.remove(file.sha256()) : null;
    return found(file, orphan == null ? Finding.NEW : Finding.MOVED, orphan);
  }

  private FoundFile found(CorpusFile file, Finding finding, @Nullable DocumentEntry before) {
    DocumentId id = before == null ? newId(file) : before.id();
    Source source = new Source(id, file.file(), file.fileName(), file.sha256(), file.size());
    return new FoundFile(source, finding, before, file.leftOut());
  }

  /// An id is derived from the name, unless a document that moved here kept its own.
  private DocumentId newId(CorpusFile file) {
    DocumentId moved = movedIds.get(file.fileName());
    DocumentId id = moved == null ? DocumentIds.freeId(file.fileName(), taken) : moved;
    taken.add(id);
    return id;
  }

  private static boolean duplicate(DocumentEntry entry) {
    return entry.outcome() instanceof Outcome.Skipped(Reason reason) && reason == Reason.DUPLICATE;
  }
}

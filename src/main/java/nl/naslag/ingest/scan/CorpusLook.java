package nl.naslag.ingest.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Names, sizes and times of the files of a corpus; enough to detect a change. Cheap: no file is
/// opened. Bytes are compared only when two snapshots differ.
///
/// @param files by path on disk
public record CorpusLook(Map<Path, Look> files) {
  /// Before anything was seen.
  public static final CorpusLook NONE = new CorpusLook(Map.of());

  public CorpusLook {
    files = Map.copyOf(files);
  }

  /// Takes a snapshot; throws if the folder is missing.
  public static CorpusLook at(Path corpus) {
    Map<Path, Look> files = new HashMap<>();
    CorpusWalk.files(corpus).forEach(file -> files.put(file, Look.at(file)));
    return new CorpusLook(files);
  }

  /// Files that are in one of two snapshots only, or not the same in both.
  public Set<Path> unlike(CorpusLook other) {
    Set<Path> unlike = new HashSet<>(files.keySet());
    unlike.addAll(other.files.keySet());
    unlike.removeIf(file -> Objects.equals(files.get(file), other.files.get(file)));
    return unlike;
  }

  /// This snapshot, but with these files as they were in another one.
  public CorpusLook withAsIn(CorpusLook other, Set<Path> some) {
    Map<Path, Look> mixed = new HashMap<>(files);
    mixed.keySet().removeAll(some);
    other.files.forEach(
        (file, look) -> {
          if (some.contains(file)) {
            mixed.put(file, look);
          }
        });
    return new CorpusLook(mixed);
  }

  /// The metadata of one file; a file that has vanished meanwhile has size -1.
  ///
  /// @param size in bytes
  record Look(long size, FileTime modified) {
    private static final Look NONE = new Look(-1, FileTime.fromMillis(0));

    static Look at(Path file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new Look(now.size(), now.lastModifiedTime());
      } catch (IOException e) {
        return NONE;
      }
    }
  }
}

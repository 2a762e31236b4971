package nl.naslag.ingest.scan;

import java.util.Set;

/// Names below the corpus of which a scan cannot say what became of them.
///
/// @param files that are still changing
/// @param folders that could not be opened
record OutOfSight(Set<String> files, Set<String> folders) {
  static final OutOfSight NOTHING = new OutOfSight(Set.of(), Set.of());

  OutOfSight {
    files = Set.copyOf(files);
    folders = Set.copyOf(folders);
  }

  boolean covers(String fileName) {
    return files.contains(fileName)
        || folders.stream().anyMatch(folder -> fileName.startsWith(folder + "/"))
        || folders.contains(fileName);
  }
}

package nl.naslag.ingest.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All hostile files, each under a name of its own.
final class HostileFiles {
  private HostileFiles() {}

  static List<HostileFile> all() {
    List<HostileFile> files = new ArrayList<>();
    Stream.of(
            HostileText.all(),
            RegexBait.all(),
            HostileMarkup.all(),
            HostileOffice.all(),
            HostilePdf.all(),
            HostileArchives.all())
        .forEach(files::addAll);
    files.addAll(DamagedFiles.of(files));
    return files;
  }
}

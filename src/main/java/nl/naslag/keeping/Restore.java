package nl.naslag.keeping;

import java.nio.file.Path;
import java.util.Optional;

/// Puts a backup back in the folders of the settings, while nobody uses them.
public interface Restore {
  /// Verifies the whole backup first: one that is torn or altered changes nothing. The index is not
  /// in it, so the corpus has to be read afterwards.
  Restored restore(Path file, Present present);

  /// What to do with what the folders hold already.
  enum Present {
    REFUSE,
    SET_ASIDE
  }

  /// What was put back.
  ///
  /// @param aside where the present files were moved to, if there were any
  record Restored(BackupManifest manifest, Optional<Path> aside) {}
}

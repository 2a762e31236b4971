package nl.naslag.keeping;

import java.nio.file.Path;

/// Makes backups of everything that cannot be made again.
public interface Backups {
  /// Writes everything, as it is at one moment, to one file. Nothing is added to the corpus or
  /// removed from it meanwhile; other work goes on.
  ///
  /// The file appears only once it is whole and has been verified. Throws if it exists already.
  BackupManifest backUp(Path file);
}

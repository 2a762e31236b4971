package nl.naslag.keeping;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/// What a backup says of itself.
///
/// @param format of the backup, so that a later version knows what it reads
/// @param hash of what was kept at that moment, by part; see [ContentHash]
public record BackupManifest(
    String format, Extent extent, Instant made, SortedMap<String, String> hash, List<File> files) {
  /// The only format so far.
  public static final String FORMAT = "naslag-1";

  public BackupManifest {
    files = List.copyOf(files);
  }

  /// How much is in it.
  public enum Extent {
    /// Documents, database, everything beside it and settings.
    EVERYTHING,

    /// The database and the small files beside it, without documents and recognised pages.
    DATABASE
  }

  /// One file in it.
  ///
  /// @param name with forward slashes, below one of the folders of a backup
  public record File(String name, long size, String sha256) {}
}

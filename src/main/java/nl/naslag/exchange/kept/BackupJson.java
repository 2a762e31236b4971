package nl.naslag.exchange.kept;

import java.time.Instant;
import nl.naslag.keeping.BackupManifest;
import nl.naslag.keeping.ContentHash;

/// A backup as JSON.
///
/// @param hash over everything in it
public record BackupJson(String file, Instant made, int files, long bytes, String hash) {
  public static BackupJson of(String file, BackupManifest manifest) {
    return new BackupJson(
        file,
        manifest.made(),
        manifest.files().size(),
        manifest.files().stream().mapToLong(BackupManifest.File::size).sum(),
        new ContentHash(manifest.hash()).all());
  }
}

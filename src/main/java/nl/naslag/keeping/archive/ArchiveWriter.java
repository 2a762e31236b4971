package nl.naslag.keeping.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.naslag.document.RefusalCode;
import nl.naslag.keeping.BackupManifest;
import nl.naslag.keeping.BackupManifest.Extent;
import nl.naslag.keeping.ContentHash;

/// Writes a backup to a temporary name, verifies it, and only then gives it its own name.
public final class ArchiveWriter implements AutoCloseable {
  private final Path target;
  private final Path part;
  private final ZipOutputStream zip;
  private final List<BackupManifest.File> files = new ArrayList<>();

  /// Opens a file that only its owner can read. Throws if the target exists already.
  public ArchiveWriter(Path target) throws IOException {
    this.target = target.toAbsolutePath().normalize();
    this.part = this.target.resolveSibling("." + this.target.getFileName() + ".deel");
    if (Files.exists(this.target)) {
      throw RefusalCode.BACKUP_EXISTS.refusal(this.target);
    }
    Files.createDirectories(this.target.getParent());
    Files.deleteIfExists(part);
    createForOwner(part);
    zip = new ZipOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  private static void createForOwner(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    } else {
      Files.createFile(file);
    }
  }

  /// Adds one file; its checksum is that of the bytes that were written.
  public void add(String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), ContentHash.digest())) {
      long size = in.transferTo(zip);
      String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
      files.add(new BackupManifest.File(name, size, sha256));
    }
    zip.closeEntry();
  }

  /// Adds the list of all files, reads everything back, and moves the whole to its place.
  public BackupManifest finish(Extent extent, Instant made, ContentHash hash) throws IOException {
    BackupManifest manifest =
        new BackupManifest(BackupManifest.FORMAT, extent, made, hash.parts(), files);
    String json = ArchiveFile.json(manifest);
    add(ArchiveFile.MANIFEST, json);
    add(ArchiveFile.MANIFEST_HASH, ContentHash.sha256(json));
    zip.close();
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    BackupManifest read = new ArchiveFile(part).verified();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    return read;
  }

  private void add(String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// Leaves nothing behind if it was not finished.
  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Hash of a file in lower-case hexadecimal.
  public static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return sha256(in);
    }
  }

  static String sha256(InputStream content) throws IOException {
    DigestInputStream in = new DigestInputStream(content, ContentHash.digest());
    in.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(in.getMessageDigest().digest());
  }
}

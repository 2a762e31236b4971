package nl.naslag.keeping.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.keeping.BackupManifest;
import nl.naslag.keeping.ContentHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup that was written by [ArchiveWriter], or says so.
///
/// Nothing in it is believed before [#verified]: names could lead out of a folder, and bytes could
/// have rotted.
public record ArchiveFile(Path path) {
  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_HASH = "manifest.sha256";

  /// A manifest of some hundred thousand files.
  private static final int LARGEST_MANIFEST = 64 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(ArchiveFile.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static String json(BackupManifest manifest) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
  }

  /// Whether it is whole, without saying why not.
  public boolean isWhole() {
    try {
      verified();
      return true;
    } catch (Refusal e) {
      LOG.warn("Backup {} cannot be used: {}", path, e.getMessage());
      return false;
    }
  }

  /// Reads everything and compares it with the manifest; throws if anything differs.
  public BackupManifest verified() {
    if (!Files.isRegularFile(path)) {
      throw RefusalCode.NO_SUCH_FILE.refusal(path);
    }
    try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
      BackupManifest manifest = manifest(zip);
      require(names(zip).equals(expected(manifest)), "other files than listed");
      for (BackupManifest.File file : manifest.files()) {
        require(isSafe(file.name()), "a name that leads elsewhere");
        try (InputStream in = open(zip, file.name())) {
          require(ArchiveWriter.sha256(in).equals(file.sha256()), "a file that differs");
        }
      }
      return manifest;
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      LOG.debug("Backup {} cannot be read", path, e);
      throw RefusalCode.BACKUP_DAMAGED.refusal(path);
    }
  }

  private BackupManifest manifest(ZipFile zip) throws IOException {
    String json = text(zip, MANIFEST);
    require(ContentHash.sha256(json).equals(text(zip, MANIFEST_HASH)), "an altered manifest");
    BackupManifest manifest = JSON.readValue(json, BackupManifest.class);
    if (!manifest.format().equals(BackupManifest.FORMAT)) {
      throw RefusalCode.BACKUP_OF_ANOTHER_VERSION.refusal(path);
    }
    return manifest;
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (InputStream in = open(zip, name)) {
      return new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    require(entry != null, "a file that is not there");
    return zip.getInputStream(entry);
  }

  private static List<String> names(ZipFile zip) {
    return zip.stream().map(ZipEntry::getName).sorted().toList();
  }

  private static List<String> expected(BackupManifest manifest) {
    Set<String> names =
        manifest.files().stream().map(BackupManifest.File::name).collect(Collectors.toSet());
    names = new HashSet<>(names);
    names.add(MANIFEST);
    names.add(MANIFEST_HASH);
    return names.stream().sorted().toList();
  }

  private static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException("Backup has " + otherwise);
    }
  }

  /// Whether a name stays below the folder that it is put in, on every system.
  static boolean isSafe(String name) {
    return !name.contains("\\")
        && !name.contains(":")
        && name.chars().noneMatch(Character::isISOControl)
        && List.of(name.split("/", -1)).stream()
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }

  /// Writes the files of a verified backup below a folder.
  public void unpack(BackupManifest manifest, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
      for (BackupManifest.File file : manifest.files()) {
        Path to = folder.resolve(file.name()).normalize();
        require(isSafe(file.name()) && to.startsWith(folder), "a name that leads elsewhere");
        Files.createDirectories(to.getParent());
        try (InputStream in = open(zip, file.name())) {
          Files.copy(in, to);
        }
        require(ArchiveWriter.sha256(to).equals(file.sha256()), "changed meanwhile");
      }
    }
  }
}

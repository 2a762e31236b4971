package nl.naslag.running;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file in the data folder in which a running server says where it is.
///
/// Only the owner of the folder can read it, so whoever knows the token in it is that owner.
///
/// @param data the data folder
public record ServerFile(Path data) {
  private static final Logger LOG = LoggerFactory.getLogger(ServerFile.class);
  private static final String NAME = "draait.properties";
  private static final long LARGEST = 4_096;

  /// The server that uses the data folder; empty when none does, also after one was killed.
  public Optional<RunningServer> running() {
    try {
      return read().filter(RunningServer::isAlive);
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      // Half a file or somebody else's: nothing to hold on to, and nothing that needs it.
      LOG.warn("Cannot read {}", file(), e);
      return Optional.empty();
    }
  }

  /// Replaces what an earlier server left. The file is never there in part.
  public void write(RunningServer server) {
    Path half = data.resolve(NAME + ".nieuw");
    try {
      Files.createDirectories(data);
      Files.deleteIfExists(half);
      Files.createFile(half, forOwner());
      Files.writeString(
          half, lines(server), StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
      Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file(), e);
    }
  }

  /// Removes the file of a server that stops.
  public void remove() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      // The next look finds that its process is gone.
      LOG.warn("Cannot remove {}", file(), e);
    }
  }

  private Optional<RunningServer> read() throws IOException {
    if (!Files.isRegularFile(file()) || Files.size(file()) > LARGEST) {
      return Optional.empty();
    }
    Properties lines = new Properties();
    lines.load(new StringReader(Files.readString(file(), StandardCharsets.UTF_8)));
    return Optional.of(
        new RunningServer(
            URI.create(lines.getProperty("address", "")),
            Long.parseLong(lines.getProperty("process", "")),
            Instant.parse(lines.getProperty("started", "")),
            lines.getProperty("token", "")));
  }

  private static String lines(RunningServer server) {
    return String.join(
        "\n",
        "# Of the Naslag that runs now. Whoever can read this file may ask it what only you may.",
        "address=" + server.address(),
        "process=" + server.process(),
        "started=" + server.started(),
        "token=" + server.token(),
        "");
  }

  private FileAttribute<?>[] forOwner() {
    boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?> owner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    return posix ? new FileAttribute<?>[] {owner} : new FileAttribute<?>[0];
  }

  private Path file() {
    return data.resolve(NAME);
  }
}

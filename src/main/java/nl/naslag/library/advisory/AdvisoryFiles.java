package nl.naslag.library.advisory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.naslag.document.RefusalCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The records in a folder: each JSON file is one, and so is each in a zip file.
record AdvisoryFiles(Path folder) {
  /// The largest record of the public data is some two megabytes.
  private static final int LARGEST = 32 << 20;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Gives each record; refuses the folder at the first that is none.
  void each(Consumer<Advisory> use) {
    if (!Files.isDirectory(folder)) {
      throw RefusalCode.NO_SUCH_FILE.refusal(folder);
    }
    for (Path file : files()) {
      try {
        if (ends(file.toString(), ".zip")) {
          unzip(file, use);
        } else {
          use.accept(record(Files.newInputStream(file)));
        }
      } catch (IOException | JacksonException e) {
        throw unreadable(file.toString());
      }
    }
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> ends(file.toString(), ".json") || ends(file.toString(), ".zip"))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder.toString());
    }
  }

  // By its table of contents, which stands at the end: half a file has none.
  private static void unzip(Path file, Consumer<Advisory> use) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && ends(entry.getName(), ".json")) {
          use.accept(record(zip.getInputStream(entry)));
        }
      }
    }
  }

  private static Advisory record(InputStream in) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("A record of more than " + LARGEST + " bytes");
      }
      return Advisory.of(JSON.readTree(bytes));
    }
  }

  private static boolean ends(String name, String extension) {
    return name.toLowerCase(Locale.ROOT).endsWith(extension);
  }

  private static RuntimeException unreadable(String file) {
    return RefusalCode.VULNERABILITY_DATA_UNREADABLE.refusal(file);
  }
}

package nl.naslag.ingest.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A file that is made to be hard to read.
///
/// @param name its extension may lie
/// @param weight whether writing and reading it takes long
record HostileFile(String name, Weight weight, Content content) {
  /// How much a file asks of a run.
  enum Weight {
    LIGHT,
    HEAVY
  }

  /// Writes what is in the file.
  @FunctionalInterface
  interface Content {
    void write(OutputStream out, Random random) throws IOException;
  }

  static HostileFile light(String name, Content content) {
    return new HostileFile(name, Weight.LIGHT, content);
  }

  static HostileFile heavy(String name, Content content) {
    return new HostileFile(name, Weight.HEAVY, content);
  }

  /// A light file with this text.
  static HostileFile text(String name, String text) {
    return light(name, (out, random) -> print(out, text));
  }

  /// A file that repeats a line; "#" in it is the number of the repetition.
  static HostileFile lines(String name, int times, String line) {
    Content content = (out, random) -> repeat(out, times, line);
    return new HostileFile(name, times > 20_000 ? Weight.HEAVY : Weight.LIGHT, content);
  }

  static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static void repeat(OutputStream out, int times, String text) throws IOException {
    for (int i = 1; i <= times; i++) {
      print(out, text.replace("#", String.format(Locale.ROOT, "%d", i)));
    }
  }

  /// Writes it below a folder, always the same for the same seed.
  Path writeBelow(Path folder, long seed) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      content.write(out, new Random(seed + name.hashCode()));
    }
    return file;
  }
}

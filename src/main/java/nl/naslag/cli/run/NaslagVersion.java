package nl.naslag.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.naslag.document.Texts;
import picocli.CommandLine.IVersionProvider;

/// The version of Naslag, and of the Java that it runs on.
public final class NaslagVersion implements IVersionProvider {
  private static final String FILE = "/nl/naslag/versie.txt";

  @Override
  public String[] getVersion() {
    return new String[] {Texts.text("cli.version.line", number(), Runtime.version().feature())};
  }

  static String number() {
    try (InputStream file = NaslagVersion.class.getResourceAsStream(FILE)) {
      return file == null ? "?" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }
}

package nl.naslag.extraction.office;

import java.io.IOException;
import nl.naslag.extraction.text.FailureReason;
import nl.naslag.extraction.text.FileProperties;
import nl.naslag.extraction.text.FoundText;
import org.jspecify.annotations.Nullable;

/// Reads the Dublin Core properties of an office file.
public final class OfficeProperties {
  private OfficeProperties() {}

  /// A reading step that is not essential for the text.
  public interface Step {
    void run() throws IOException;
  }

  /// Runs a step; if it fails, the text is read without it and the failure is reported.
  public static void attempt(Step step, FoundText reading) {
    try {
      step.run();
    } catch (IOException e) {
      reading.miss(FailureReason.reasonOf(e));
    }
  }

  public static IOException noText() {
    return new IOException("The file has no part with its text");
  }

  /// Reads the properties from a part.
  ///
  /// @param part of the file that contains them
  public static void describe(ZipParts zip, String part, FoundText reading) {
    Found found = new Found();
    attempt(() -> zip.walk(part, found::read), reading);
    reading.describe(FileProperties.properties(reading.mediaType(), found.title, found.language));
  }

  private static final class Found {
    private @Nullable String title;
    private @Nullable String language;

    void read(XmlCursor xml) throws IOException {
      xml.children(
          () -> {
            switch (xml.name()) {
              case "title" -> title = xml.text();
              case "language" -> language = xml.text();
              case "meta" -> read(xml);
              default -> {}
            }
          });
    }
  }
}

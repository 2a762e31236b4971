package nl.naslag.extraction.office;

import java.io.IOException;
import nl.naslag.extraction.text.FailureReason;
import nl.naslag.extraction.text.FileProperties;
import nl.naslag.extraction.text.FoundText;
import org.jspecify.annotations.Nullable;

/// Reads what an office file says of itself, in the words of Dublin Core.
public final class OfficeProperties {
  private OfficeProperties() {}

  /// A step of the reading that the text can do without.
  public interface Step {
    void run() throws IOException;
  }

  /// The text is read without what this step reads; that it is missing is told.
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

  /// @param part of the file that holds them
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

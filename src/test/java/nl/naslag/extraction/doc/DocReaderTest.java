package nl.naslag.extraction.doc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads a Word document of the old kind, which LibreOffice made of a text of our own.
public class DocReaderTest {
  @TempDir Path folder;

  private static byte[] nota() throws IOException {
    try (InputStream in =
        requireNonNull(DocReaderTest.class.getResourceAsStream("nota-groen.doc"))) {
      return in.readAllBytes();
    }
  }

  @Test
  void keepsNumbersLevelsAndRows() throws IOException {
    Extraction extraction = ReadFiles.read(Files.write(folder.resolve("nota.doc"), nota()));

    assertThat(WordFile.shown(ReadFiles.text(extraction).fragments()))
        .containsExactly(
            "kop1 Wat wij kiezen",
            "De regio kiest voor groen in de wijk.",
            "punt1 [1.] Bomen planten",
            "punt2 [a.] langs wegen",
            "punt2 [b.] op pleinen",
            "punt1 [2.] Sloten verbreden",
            "kop2 Kosten",
            "rij Wie | Bedrag",
            "rij Rijk | vijf miljoen",
            "Zo staat het in de nota.");
  }

  @Test
  void saysThatABrokenOneIsDamaged() throws IOException {
    byte[] half = Arrays.copyOf(nota(), 4_000);

    Extraction extraction = ReadFiles.read(Files.write(folder.resolve("half.doc"), half));

    assertThat(((Unreadable) extraction).reason()).isEqualTo(Reason.DAMAGED);
  }
}

package nl.naslag.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.file.Fragment;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLanguageTest {
  private static final String DUTCH =
      "Wij vragen het rijk om een bijdrage voor het spoor. Dat is van belang voor de regio, omdat"
          + " reizigers niet op tijd aan het werk zijn. Deze opgave wordt door ons ook bij het rijk"
          + " naar voren gebracht.";
  private static final String ENGLISH =
      "The carrier shall have the right to be paid by the holder of the bill of lading. This"
          + " article applies to goods that are carried by sea from one port to the other, and to"
          + " the electronic record with which the goods have been delivered.";

  @TempDir Path folder;

  private static Optional<String> language(String text) {
    return TextLanguage.of(List.of(Fragment.paragraph(text)));
  }

  @Test
  void tellsDutchFromOtherLanguages() {
    assertThat(language(DUTCH)).contains("nl");
    assertThat(language(ENGLISH)).contains("en");
  }

  @Test
  void saysNothingOfAShortTextOrOfTwoLanguages() {
    assertThat(language("Nota van het college")).isEmpty();
    assertThat(language(DUTCH + " " + ENGLISH)).isEmpty();
  }

  @Test
  void believesTheTextBeforeTheFile() throws IOException {
    String page = "<html lang=\"en\"><body><p>" + DUTCH + "</p></body></html>";

    assertThat(ReadFiles.text(ReadFiles.read(folder, "stuk.html", page)).properties().language())
        .isEqualTo("nl");
  }
}

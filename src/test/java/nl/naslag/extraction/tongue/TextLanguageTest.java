package nl.naslag.extraction.tongue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.file.Fragment;
import nl.naslag.evaluation.Floors;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLanguageTest {
  private static final Path TEXTS = Path.of("src/test/resources/extraction/talen.tsv");
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

  /// Most texts of half b steered the choice of method; only its last fifteen were unseen.
  @Test
  void tellsSevenLanguagesAndSaysNothingOfOthers() throws IOException {
    Floors floors = Floors.of(TextLanguageTest.class);
    floors.hold("language_right_first_texts", share("a"));
    floors.hold("language_right_later_texts", share("b"));
  }

  private static double share(String half) throws IOException {
    List<String[]> rows =
        Files.readAllLines(TEXTS, StandardCharsets.UTF_8).stream()
            .map(line -> line.split("\t", -1))
            .filter(row -> row[0].equals(half))
            .toList();
    List<String> wrong =
        rows.stream()
            .filter(row -> !language(row[2]).orElse("-").equals(row[1]))
            .map(row -> row[1] + " " + row[2])
            .toList();
    wrong.forEach(System.out::println);
    System.out.println("texts " + rows.size() + " wrong " + wrong.size());
    return 1.0 - (double) wrong.size() / rows.size();
  }

  @Test
  void neverBelievesTheFileAlone() throws IOException {
    String page = "<html lang=\"en\"><body><p>Nota van het college</p></body></html>";

    assertThat(ReadFiles.text(ReadFiles.read(folder, "stuk.html", page)).properties().language())
        .isNull();
  }

  @Test
  void believesTheTextBeforeTheFile() throws IOException {
    String page = "<html lang=\"en\"><body><p>" + DUTCH + "</p></body></html>";

    assertThat(ReadFiles.text(ReadFiles.read(folder, "stuk.html", page)).properties().language())
        .isEqualTo("nl");
  }
}

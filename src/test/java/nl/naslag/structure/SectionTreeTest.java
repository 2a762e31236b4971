package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole documents in the style of Dutch government, with the trees that people approved.
class SectionTreeTest {
  private static final Path FOLDER = Path.of("src/test/resources/structure");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nota-zonder-nummers",
        "besluitenlijst",
        "besluitenlijst-letters",
        "besluitenlijst-onderwerpen",
        "besluitenlijst-portefeuilles",
        "besluitenlijst-raad",
        "besluitenlijst-zonder-label",
        "brief-met-hoofdstukken",
        "regeling-met-toelichting"
      })
  void readsTheTreeThatWasApproved(String name) throws IOException {
    String tree = SectionTree.print(Readings.read(FOLDER.resolve(name + ".txt")));
    Path approved = FOLDER.resolve(name + ".approved.txt");
    assertThat(tree).isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
  }
}

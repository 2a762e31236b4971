package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import nl.naslag.document.Message;
import nl.naslag.document.Texts;
import nl.naslag.search.Hit.Match;
import nl.naslag.search.SynonymList.BadLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void putPaper() {
    library = Library.at(folder);
    library.put(
        Paper.titled("a", "Nota")
            .with("De gemeente vraagt naar het burgerservicenummer.")
            .with("Noteer het bsn van de bewoner.")
            .with("Het natuurnetwerk in Nederland groeit.")
            .with("Het natuurnetwerk Nederland groeit.")
            .with("Het NNN groeit met de jaren.")
            .with("Huizen en panden."));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void lines(String... lines) throws IOException {
    Files.write(folder.resolve("synoniemen.txt"), List.of(lines));
  }

  @Test
  void skipsOnlyTheLineThatIsNoText() throws IOException {
    byte[] file =
        "nnn = natuurnetwerk\nbsn = burgerservicenummer\n".getBytes(StandardCharsets.UTF_8);
    file[1] = (byte) 0xFF;
    Files.write(folder.resolve("synoniemen.txt"), file);
    assertThat(library.ids("bsn")).containsExactly("a-1", "a-0");
    assertThat(library.synonyms.status().badLines()).extracting(BadLine::line).containsExactly(1);
  }

  @Test
  void findsAnAbbreviationAndWhatItStandsForBothWays() throws IOException {
    lines("bsn = burgerservicenummer");
    assertThat(library.ids("bsn")).containsExactly("a-1", "a-0");
    assertThat(library.ids("burgerservicenummer")).containsExactly("a-0", "a-1");
    assertThat(library.find("bsn").hits().getLast().why())
        .containsExactly(new Match("bsn", "burgerservicenummer", new Message("match.synonym")));
  }

  @Test
  void findsWordsInARowForAnAbbreviationAndTheOtherWayRound() throws IOException {
    lines("nnn = natuurnetwerk nederland");
    assertThat(library.ids("nnn")).containsExactly("a-4", "a-3");
    assertThat(library.ids("natuurnetwerk nederland"))
        .containsExactlyInAnyOrder("a-2", "a-3", "a-4");
    assertThat(library.ids("nnn jaren")).containsExactly("a-4");
  }

  @Test
  void worksOneWayWhereTheLineSaysSo() throws IOException {
    lines("huis > pand, panden", "");
    assertThat(library.ids("huizen")).containsExactly("a-5");
    assertThat(library.ids("panden -huizen")).isEmpty();
  }

  @Test
  void leavesQuotesAsTheyAreAndSplitsByAMinusExactly() throws IOException {
    lines("bsn = burgerservicenummer");
    assertThat(library.ids("\"bsn\"")).containsExactly("a-1");
    assertThat(library.find("bsn").total() + library.find("-bsn").total()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "bsn;één teken",
        "bsn =;beide kanten",
        "bsn = bsn;beide kanten",
        "a = b > c;één teken",
        "bsn = ???;geen woord",
        "bsn = van de;telt in een zoekvraag niet mee",
        "gemeente = gemeenten;al als hetzelfde",
        "x = een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien;te lang"
      })
  void skipsABadLineAndSaysWhy(String line, String reason) throws IOException {
    lines("# eigen woorden", line, "bsn = burgerservicenummer");
    SynonymList.Status status = library.synonyms.status();
    assertThat(status.groups()).isEqualTo(1);
    assertThat(status.badLines()).hasSize(1);
    assertThat(status.badLines().getFirst().line()).isEqualTo(2);
    assertThat(Texts.text(status.badLines().getFirst().reason())).contains(reason);
    assertThat(library.ids("bsn")).hasSize(2);
  }

  @Test
  void readsTheFileAgainWhenItHasChanged() throws IOException {
    lines("bsn = burgerservicenummer");
    assertThat(library.ids("bsn")).hasSize(2);
    lines("nnn = natuurnetwerk nederland");
    Files.setLastModifiedTime(folder.resolve("synoniemen.txt"), FileTime.fromMillis(1_000));
    assertThat(library.ids("bsn")).hasSize(1);
    assertThat(library.ids("nnn")).hasSize(2);
  }

  @Test
  void goesOnWithoutSynonymsWhereTheFileIsNoText() throws IOException {
    Files.write(folder.resolve("synoniemen.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(library.synonyms.status().badLines()).hasSize(1);
    assertThat(library.ids("bsn")).containsExactly("a-1");
  }

  @Test
  void hasNoBadLineInItsOwnList() {
    SynonymList.Status status = library.synonyms.status();
    assertThat(status.badLines()).isEmpty();
    assertThat(status.groups()).isGreaterThan(50);
  }
}

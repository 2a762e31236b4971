package nl.naslag.structure.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.Repairs;
import nl.naslag.document.Span;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Dutch;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRepairTest {
  private static String joined(String first, String second, String elsewhere) {
    return joined(first, second, elsewhere, CorpusWords.NONE);
  }

  private static String joined(String first, String second, String elsewhere, CorpusWords corpus) {
    List<Block> document = List.of(Block.text(lines(elsewhere)), Block.text(lines(first, second)));
    LineEnds lineEnds = new LineEnds(Dutch.LEXICON, new DocumentWords(document), corpus);
    return new WordRepair(lineEnds).repair(lines(first, second)).text();
  }

  private static List<Line> lines(String... texts) {
    return Stream.of(texts).map(text -> Line.whole(text, 0, null, null)).toList();
  }

  @Test
  void joinsAWordThatOtherDocumentsHave() {
    CorpusWords corpus =
        new CorpusWords() {
          @Override
          public boolean contains(String word) {
            return word.equals("blorpizanige");
          }

          @Override
          public String fingerprint() {
            return "1";
          }
        };

    assertThat(joined("de blorpi-", "zanige regel", "", corpus)).isEqualTo("de blorpizanige regel");
  }

  @ParameterizedTest
  @CsvSource({
    "de toekomstper-, spectieven zijn, de toekomstperspectieven zijn",
    "alle provin-, cies samen, alle provincies samen",
    "in Noord-, Nederland is, in Noord-Nederland is",
    "de land-, en tuinbouw in, de land- en tuinbouw in",
    "de leverings-, of afnamekant, de leverings- of afnamekant",
    "het DPLG-, proces loopt, het DPLG-proces loopt",
    "de CO2-, uitstoot daalt, de CO2-uitstoot daalt",
    "de auto-af-, hankelijkheid is, de auto-afhankelijkheid is",
    "uitstoot van CO2 en/, of stikstof, uitstoot van CO2 en/of stikstof",
    "twee gewone, regels, twee gewone regels",
    "de data-, uitwisseling hapert, de data-uitwisseling hapert",
    "de cao-, onderhandelingen, de cao-onderhandelingen",
    "een ruimtelijk-, economisch plan, een ruimtelijk-economisch plan",
    "in de NOVEX-, gebieden is, in de NOVEX-gebieden is",
    "omgevingsvisie en, -verordening zijn, omgevingsvisie en -verordening zijn",
    "de Vintis-, berekening volgt, de Vintis-berekening volgt",
    "de blorpi-, zanige regel, de blorpi-zanige regel",
    "van de Wassenaar-, fractie in, van de Wassenaar-fractie in",
  })
  void joinsLinesAsAReaderWould(String first, String second, String whole) {
    assertThat(joined(first, second, "")).isEqualTo(whole);
  }

  @Test
  void joinsAnUnknownWordOnlyWhenTheDocumentHasItWhole() {
    assertThat(joined("de blorpi-", "zanige regel", "Een blorpizanige streek"))
        .isEqualTo("de blorpizanige regel");
  }

  @Test
  void remembersWhatIsPrintedWhereAWordWasJoined() {
    LineEnds lineEnds = new LineEnds(Dutch.LEXICON, new DocumentWords(List.of()), CorpusWords.NONE);
    Repaired repaired =
        new WordRepair(lineEnds).repair(lines("alle provin-", "cies in Noord-", "Nederland samen"));

    assertThat(repaired.repairs())
        .containsExactly(
            new Repairs.Repair(new Span(11, 11), "-\n"),
            new Repairs.Repair(new Span(25, 25), "\n"));
    assertThat(repaired.text()).isEqualTo("alle provincies in Noord-Nederland samen");
  }

  @Test
  void keepsAHyphenThatTheDocumentWritesElsewhere() {
    assertThat(joined("met de kpi-", "systematiek werken", "Onze kpi-systematiek is nieuw"))
        .isEqualTo("met de kpi-systematiek werken");
  }

  @Test
  void joinsABracketedPartWhenTheDocumentDoesSoElsewhere() {
    assertThat(joined("zorg om (drink)", "waterkwaliteit", "De (drink)waterkwaliteit daalt"))
        .isEqualTo("zorg om (drink)waterkwaliteit");
    assertThat(joined("zorg om (drink)", "waterkwaliteit", ""))
        .isEqualTo("zorg om (drink) waterkwaliteit");
  }

  @Test
  void joinsWordsWithinACellAndKeepsCellsApart() {
    LineEnds lineEnds = new LineEnds(Dutch.LEXICON, new DocumentWords(List.of()), CorpusWords.NONE);
    assertThat(
            new WordRepair(lineEnds)
                .repair(lines("alle provin-", "cies", "\tNoord-", "\tNederland"))
                .text())
        .isEqualTo("alle provincies\tNoord-\tNederland");
  }

  @Test
  void dropsSoftHyphens() {
    assertThat(joined("een onbekendwoordx\u00AD", "yz hier", ""))
        .isEqualTo("een onbekendwoordxyz hier");
  }
}

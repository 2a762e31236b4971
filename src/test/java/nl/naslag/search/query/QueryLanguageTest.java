package nl.naslag.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.naslag.document.Message;
import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;
import nl.naslag.search.Hit.Match;
import nl.naslag.search.Library;
import nl.naslag.search.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLanguageTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void putPapers() {
    library = Library.at(folder);
    library.put(
        Paper.titled("a", "Nota water")
            .with("Het waterschap bewaakt het peil.")
            .with("De provincie vraagt water en ruimte voor de natuur.")
            .with("Gemeenten bouwen woningen op het zand.", labels -> labels.themes("wonen"))
            .with("Elke gemeente bouwt een woning en houdt ruimte over.")
            .under("3. Coöperatie", "3.1 Netten")
            .with("Netcongestie remt de bouw van de gemeente(n).")
            .with("De congestie op het net duurt voort."));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void findsAWordInEveryForm() {
    assertThat(library.ids("gemeente")).containsExactlyInAnyOrder("a-2", "a-3", "a-4");
  }

  @Test
  void findsAWordAsPartOfACompound() {
    assertThat(library.ids("water")).containsExactly("a-1", "a-0");
  }

  @Test
  void findsACompoundOnlyWhole() {
    assertThat(library.ids("netcongestie")).containsExactly("a-4");
  }

  @Test
  void wantsEveryWord() {
    assertThat(library.ids("gemeente ruimte")).containsExactly("a-3");
  }

  @Test
  void readsQuotesAsWordsInARow() {
    assertThat(library.ids("\"water en ruimte\"")).containsExactly("a-1");
    assertThat(library.ids("„ruimte en water”")).isEmpty();
  }

  @Test
  void countsFunctionWordsWithinQuotes() {
    assertThat(library.ids("\"congestie op het net\"")).containsExactly("a-5");
    assertThat(library.ids("\"congestie net\"")).isEmpty();
  }

  @Test
  void doesNotWantFunctionWordsOutsideQuotes() {
    assertThat(library.ids("uit het zand")).containsExactly("a-2");
    assertThat(library.ids("uit")).isEmpty();
  }

  @Test
  void leavesOutWhatFollowsAMinus() {
    assertThat(library.ids("gemeente -ruimte")).containsExactlyInAnyOrder("a-2", "a-4");
    assertThat(library.ids("-gemeente -\"op het net\"")).containsExactly("a-0", "a-1");
  }

  @Test
  void splitsThePassagesBetweenAWordAndItsAbsence() {
    assertThat(library.find("water").total() + library.find("-water").total()).isEqualTo(6);
  }

  @Test
  void readsOfAsEither() {
    assertThat(library.ids("peil OF zand")).containsExactlyInAnyOrder("a-0", "a-2");
    assertThat(library.ids("peil OR zand")).containsExactlyInAnyOrder("a-0", "a-2");
    assertThat(library.ids("peil of zand")).isEmpty();
  }

  @Test
  void readsBrackets() {
    assertThat(library.ids("(peil OF woning) ruimte")).containsExactly("a-3");
    assertThat(library.ids("peil OF (woning ruimte)")).containsExactlyInAnyOrder("a-0", "a-3");
    assertThat(library.ids("gemeente -(zand OF ruimte)")).containsExactly("a-4");
  }

  @Test
  void readsAStarAsAnyEnd() {
    assertThat(library.ids("natu*")).containsExactly("a-1");
    assertThat(library.ids("waters* peil")).containsExactly("a-0");
  }

  @Test
  void readsFacetsAsWords() {
    assertThat(library.ids("thema:wonen")).containsExactly("a-2");
    assertThat(library.ids("gemeente -thema:wonen")).containsExactlyInAnyOrder("a-3", "a-4");
    assertThat(library.ids("hoofdstuk:\"3. Coöperatie\"")).containsExactly("a-4", "a-5");
  }

  @Test
  void findsWordsInTheHeadingsAbove() {
    assertThat(library.ids("cooperatie duurt")).containsExactly("a-5");
    assertThat(library.ids("\"coöperatie\"")).containsExactlyInAnyOrder("a-4", "a-5");
  }

  @Test
  void takesPunctuationForWhatItIsInATextToo() {
    assertThat(library.ids("zand – woningen, & !")).containsExactly("a-2");
    assertThat(library.ids("gemeente(n) bouw")).containsExactly("a-4");
  }

  @Test
  void givesEverythingInDocumentOrderForABlankQuery() {
    assertThat(library.ids("  ")).containsExactly("a-0", "a-1", "a-2", "a-3", "a-4", "a-5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "water \"en ruimte | 7 | unclosed-quote",
        "water (zand OF peil | 7 | unclosed-bracket",
        "water) zand | 6 | unopened-bracket",
        "gemeente(n | 9 | unclosed-bracket",
        "water OF | 8 | no-word",
        "OF water | 1 | no-word",
        "water OF OF zand | 10 | no-word",
        "() | 2 | no-word",
        "?!, | 3 | no-word",
        "*water | 1 | star",
        "wa*er | 3 | star",
        "water *** | 7 | star",
        "--water | 1 | double-minus",
        "\"!\" water | 1 | empty-quote",
        "hoofdstuk:) | 11 | empty-value"
      })
  void refusesWhatItCannotRead(String query, int at, String problem) {
    assertThatThrownBy(() -> library.find(query))
        .isInstanceOf(Refusal.class)
        .hasMessage(BadQuery.at(at - 1, problem).getMessage());
  }

  @Test
  void refusesAFieldThatDoesNotExist() {
    assertThatThrownBy(() -> library.find("water kleur:blauw"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code().id()).isEqualTo("bad-query");
              assertThat(Texts.text(refusal.message())).contains("teken 7", "kleur");
            });
  }

  @Test
  void readsANumberBehindQuotesAsNear() {
    assertThat(library.ids("\"ruimte water\"~1")).containsExactly("a-1");
    assertThat(library.ids("\"provincie natuur\"~5")).isEmpty();
    assertThat(library.ids("\"natuur provincie\"~6")).containsExactly("a-1");
    assertThat(library.find("\"ruimte water\"~1").hits().getFirst().why())
        .contains(new Match("ruimte water", "water", new Message("match.near")));
  }

  @Test
  void readsAStretchOfYears() {
    library.put(
        Paper.titled("b", "Nota 2")
            .with("Een.", labels -> labels.horizons("2030"))
            .with("Twee.", labels -> labels.horizons("2030-2035"))
            .with("Drie.", labels -> labels.horizons("na-2040"))
            .with("Vier.", labels -> labels.horizons("korte-termijn")));
    assertThat(library.ids("horizon:2031-2040")).containsExactly("b-1");
    assertThat(library.ids("horizon:2030-")).containsExactly("b-0", "b-1", "b-2");
    assertThat(library.ids("horizon:-2033")).containsExactly("b-0", "b-1");
    assertThat(library.ids("horizon:2030")).containsExactly("b-0");
  }

  @Test
  void readsTheDateOfADocument() {
    library.put(
        Paper.titled("b", "B").dated(LocalDate.of(2024, 3, 15)).with("Een."),
        Paper.titled("c", "C").dated(LocalDate.of(2023, 12, 31)).with("Twee."));
    assertThat(library.ids("datum:2024")).containsExactly("b-0");
    assertThat(library.ids("datum:2023-2024")).containsExactly("b-0", "c-0");
    assertThat(library.ids("datum:2024-03..2024-03")).containsExactly("b-0");
    assertThat(library.ids("datum:2024-03-16..2024-06")).isEmpty();
    assertThat(library.ids("een -datum:2024-")).doesNotContain("b-0");
  }

  @Test
  void proposesOfForBars() {
    assertThatThrownBy(() -> library.find("water || zand"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.suggestion()).contains("water  OF  zand"));
  }

  @Test
  void takesAValueAsPeopleReadIt() {
    assertThat(library.ids("thema:WONEN")).containsExactly("a-2");
    assertThat(library.ids("stuk:\"nota water\" peil")).containsExactly("a-0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "water \"en ruimte | water \"en ruimte\"",
        "water (zand OF peil | water (zand OF peil)",
        "water) zand | water zand",
        "gemeente(n | gemeente(n)",
        "water OF | water",
        "OF water | water",
        "water OF OF zand | water OF zand",
        "water () zand | water   zand",
        "*water | water",
        "wa*er | wa*",
        "--water | -water",
        "\"!\" water | water",
        "hoofdstuk:) | ##",
        "water hoofdstuk:) | water",
        "tema:wonen | thema:wonen",
        "water kleur:blauw | water kleur blauw",
        "thema:woonen | thema:wonen",
        "\"a b\"~x water | \"a b\"~5 water",
        "horizon:2040-2030 | horizon:2030-2040",
        "water AND zand | water  zand",
        "water NIET zand | water -zand",
        "water !zand | water -zand",
        "water~2 zand | water zand",
        "wat?r | wat*",
        "water (zand \"en | water (zand \"en\")",
        "?!, | ##"
      })
  void proposesAQueryThatWorks(String query, String proposal) {
    assertThatThrownBy(() -> library.find(query))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.suggestion().orElse("")).isEqualTo(proposal));
    if (!proposal.isEmpty()) {
      assertThat(library.find(proposal).total()).isNotNegative();
    }
  }

  @Test
  void takesATimeForAWord() {
    assertThat(library.find("10:30").total()).isZero();
  }
}

package nl.naslag.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.quote.IndexedQuotes;
import org.junit.jupiter.api.Test;

class QuoteCheckTest {
  private static final String WORDS = "Wij vragen het Rijk om meer geld voor het stroomnet.";

  private final FewPassages search = new FewPassages();
  private final QuoteCheck check = new IndexedQuotes(search);
  private final IndexedPassage taken = search.request("energie", "2. Netten", WORDS);

  private Proof proof() {
    return check.check(taken.passage().id(), WORDS).proof();
  }

  @Test
  void theSameWordsInTheSamePlaceAreExact() {
    assertThat(proof()).isEqualTo(Proof.EXACT);
  }

  @Test
  void theSameWordsInAnotherChapterHaveMoved() {
    search.remove(taken);
    IndexedPassage moved = search.request("energie", "5. Slot", WORDS);
    assertThat(check.check(taken.passage().id(), WORDS).passageId()).hasValue(moved.passage().id());
    assertThat(proof()).isEqualTo(Proof.VERPLAATST);
  }

  @Test
  void aWordThatIsNowReadWithItsHyphenIsStillExact() {
    search.remove(taken);
    search.request("energie", "2. Netten", WORDS.replace("stroomnet", "stroom-net"));
    assertThat(proof()).isEqualTo(Proof.GEWIJZIGD);
    search.breakWord(WORDS.indexOf("stroomnet") + "stroom-".length());
    assertThat(proof()).isEqualTo(Proof.EXACT);
  }

  @Test
  void mostOfTheWordsInTheSamePlaceHaveChanged() {
    search.remove(taken);
    search.request("energie", "2. Netten", "Wij vragen het Rijk om veel geld voor het stroomnet.");
    assertThat(proof()).isEqualTo(Proof.GEWIJZIGD);
  }

  private static final String KEPT = "Er komt een verkenning naar het station van Emmen.";
  private static final String CUT = KEPT + " Daarna beslist de raad over het geld voor het plein.";

  private QuoteCheck.Found afterTheRestBecame(String chapter, String text) {
    IndexedPassage cut = search.request("energie", "3. Sporen", CUT);
    search.remove(cut);
    search.request("energie", chapter, text);
    return check.check(cut.passage().id(), CUT, List.of(new Span(0, KEPT.length())));
  }

  @Test
  void aChangeInWhatIsLeftOutOfAQuoteLeavesTheRestExact() {
    String other = KEPT + " Daarna beslist het college over de kosten voor het plein.";
    assertThat(afterTheRestBecame("3. Sporen", other).proof()).isEqualTo(Proof.EXACT);
  }

  @Test
  void whatIsKeptIsFoundWhereTheRestHasGone() {
    String other = "De provincie wil meer. " + KEPT + " Wie dat betaalt, weet nog niemand hier.";
    assertThat(afterTheRestBecame("8. Later", other).proof()).isEqualTo(Proof.VERPLAATST);
  }

  @Test
  void aChangeInWhatIsKeptIsOne() {
    String other = CUT.replace("een verkenning", "geen verkenning");
    assertThat(afterTheRestBecame("3. Sporen", other).proof()).isEqualTo(Proof.GEWIJZIGD);
  }

  @Test
  void otherWordsMeanThatTheQuoteIsGone() {
    search.remove(taken);
    search.request("energie", "2. Netten", "De gemeente Emmen bouwt woningen.");
    assertThat(proof()).isEqualTo(Proof.VERDWENEN);
  }

  @Test
  void aDocumentThatIsGoneTakesItsQuotesAlong() {
    search.remove(taken);
    assertThat(proof()).isEqualTo(Proof.VERDWENEN);
  }
}

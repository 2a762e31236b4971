package nl.naslag.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.search.PlainAnalysis;
import nl.naslag.search.match.Compounds;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.TextTerms;
import org.junit.jupiter.api.Test;

/// Which words of the corpus something that is asked can meet.
class IndexedWordsTest {
  private final TextTerms terms = new TextTerms(new PlainAnalysis("1"));
  private final IndexedWords words =
      new IndexedWords(
          100,
          Stream.of("netcongestie", "net", "congestie", "netcongestieplan", "huizen", "huis", "één")
              .map(word -> new Known(word, terms.forms(word), 10))
              .toList());

  private static List<String> written(List<Known> found) {
    return found.stream().map(Known::written).toList();
  }

  @Test
  void findsWordsByFormLemmaAndPart() {
    assertThat(written(words.withForm("een"))).containsExactly("één");
    assertThat(written(words.withLemma("huis"))).containsExactly("huizen", "huis");
    assertThat(written(words.withPart("net")))
        .containsExactly("netcongestie", "net", "netcongestieplan");
    assertThat(words.withPart("con")).isEmpty();
  }

  @Test
  void findsCompoundsThatHoldACompound() {
    List<String> parts = List.of("net", "congestie");
    assertThat(written(words.withParts(parts))).containsExactly("netcongestie", "netcongestieplan");
    assertThat(written(words.ofParts(parts))).containsExactly("netcongestie");
    assertThat(words.withParts(List.of("congestie", "net"))).isEmpty();
  }

  @Test
  void writesACompoundApartInEveryWayThatTheCorpusHas() {
    assertThat(
            Compounds.apart(List.of("net", "congestie"), words).stream().map(IndexedWordsTest::row))
        .containsExactly(List.of(List.of("net"), List.of("congestie")));
    assertThat(
            Compounds.apart(List.of("net", "congestie", "plan"), words).stream()
                .map(IndexedWordsTest::row))
        .isEmpty();
  }

  private static List<List<String>> row(List<List<Known>> row) {
    return row.stream().map(IndexedWordsTest::written).toList();
  }

  @Test
  void countsWordsTogetherAsOneButNeverMoreThanThereArePassages() {
    Known huis = words.withForm("huis").getFirst();
    assertThat(words.idf(words.withLemma("huis"))).isLessThan(words.idf(huis)).isPositive();
    assertThat(words.idf(words.all())).isPositive();
  }
}

package nl.naslag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchLexiconTest {
  private final Lexicon lexicon = Dutch.LEXICON;

  @ParameterizedTest
  @CsvSource({
    "huizen, huis",
    "gebieden, gebied",
    "provinciale, provinciaal",
    "belangrijkste, belangrijk",
    "wordt, worden",
    "was, zijn",
    "water, water",
    "bestuurders, bestuurder",
    "Drenthe, drenthe",
    "netcongesties, netcongestie",
    "rechter, rechter",
    "kan, kunnen",
    "Drentse, drents",
    "Europese, europees",
    "rechters, rechter",
  })
  void firstLemmaIsTheLikelyOne(String form, String lemma) {
    assertThat(lexicon.lemmas(form)).first().isEqualTo(lemma);
  }

  @Test
  void anUnknownWordIsItsOwnLemmaInLowerCase() {
    assertThat(lexicon.lemmas("Xyzzywob")).containsExactly("xyzzywob");
    assertThat(lexicon.contains("Xyzzywob")).isFalse();
  }

  @Test
  void knowsWordsWhateverTheirCapitals() {
    assertThat(Stream.of("drenthe", "DRENTHE", "Woning", "provincies")).allMatch(lexicon::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--", "~", "+", "\ud800", "é", "a-", "2.700", "👩‍🌾"})
  void oddInputHasALemmaAndNoParts(String odd) {
    assertThat(lexicon.lemmas(odd)).hasSize(1);
    assertThat(lexicon.parts(odd)).isEmpty();
  }

  @Test
  void anEndlessWordIsLeftAlone() {
    String endless = "woning".repeat(20_000);
    assertThat(lexicon.lemmas(endless)).containsExactly(endless);
    assertThat(lexicon.parts(endless)).isEmpty();
  }

  /// The even rows were used to make the rules, the odd ones only to measure them.
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void splitsPolicyCompoundsAsAReaderWould(int half) {
    int right = 0;
    int split = 0;
    int compounds = 0;
    for (String[] row : rows("samenstellingen.tsv", half)) {
      List<String> expected = row[1].equals("-") ? List.of() : List.of(row[1].split(" "));
      List<String> parts = lexicon.parts(row[0]);
      right += !parts.isEmpty() && parts.equals(expected) ? 1 : 0;
      split += parts.isEmpty() ? 0 : 1;
      compounds += expected.isEmpty() ? 0 : 1;
    }
    assertThat((double) right / split).as("precision").isGreaterThanOrEqualTo(0.95);
    assertThat((double) right / compounds).as("recall").isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void wordsThatOnlyLookAlikeNeverMeet() {
    List<String> met = new ArrayList<>();
    for (String[] row : rows("gescheiden.tsv", -1)) {
      Set<String> shared = terms(row[0]);
      shared.retainAll(terms(row[1]));
      if (!shared.isEmpty()) {
        met.add(row[0] + " " + row[1]);
      }
    }
    assertThat(met).isEmpty();
  }

  private Set<String> terms(String word) {
    Set<String> terms = new HashSet<>(lexicon.parts(word));
    terms.add(lexicon.lemmas(word).getFirst());
    return terms;
  }

  /// The rows of one half, or all of them for a negative half.
  private static List<String[]> rows(String file, int half) {
    List<String> lines = lines(file);
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (half < 0 || i % 2 == half) {
        rows.add(lines.get(i).split("\t"));
      }
    }
    return rows;
  }

  private static List<String> lines(String file) {
    try (var stream = DutchLexiconTest.class.getResourceAsStream("/language/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

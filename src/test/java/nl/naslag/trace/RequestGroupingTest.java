package nl.naslag.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.naslag.language.Lexicon;
import org.junit.jupiter.api.Test;

class RequestGroupingTest {
  private static final Lexicon WORDS_AS_WRITTEN =
      new Lexicon() {
        @Override
        public boolean contains(String form) {
          return true;
        }

        @Override
        public List<String> lemmas(String form) {
          return List.of(form.toLowerCase(Locale.ROOT));
        }

        @Override
        public List<String> parts(String form) {
          return List.of();
        }
      };

  private static List<List<Integer>> groups(String... texts) {
    return new RequestGrouping(new RequestTerms(WORDS_AS_WRITTEN).vectors(List.of(texts))).groups();
  }

  @Test
  void sameWordsStandTogetherAndOthersApart() {
    assertThat(
            groups(
                "Wij vragen het Rijk de Nedersaksenlijn op te nemen in de Nota Ruimte.",
                "Extra geld is nodig voor woningcorporaties in krimpgebieden.",
                "Neem de Nedersaksenlijn op in de Nota Ruimte.",
                "Het Rijk moet de aansprakelijkheid bij bodemdaling regelen."))
        .containsExactly(List.of(0, 2), List.of(1), List.of(3));
  }

  @Test
  void wordsThatEveryRequestHasDoNotJoin() {
    assertThat(
            groups(
                "Wij vragen het Rijk om middelen voor netcongestie.",
                "Wij vragen het Rijk om middelen voor monumenten.",
                "Wij vragen het Rijk om middelen voor drinkwater."))
        .hasSize(3);
  }

  @Test
  void aChainOfLikenessesDoesNotGrowIntoOneGroup() {
    List<List<Integer>> groups =
        groups(
            "spoor zwolle emmen verdubbelen",
            "spoor emmen verdubbelen rijnland",
            "rijnland verdubbelen haven kade",
            "haven kade ligplaats schip");
    assertThat(groups).noneMatch(group -> group.containsAll(List.of(0, 3)));
    assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2, 3);
  }
}

package nl.naslag.trace.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.PlainTerms;
import nl.naslag.trace.word.PlaceWords;
import org.junit.jupiter.api.Test;

class RequestGroupingTest {
  private static List<List<Integer>> groups(String... texts) {
    return new RequestGrouping(words(texts)).groups();
  }

  private static List<PlaceWords> words(String... texts) {
    FewPassages search = new FewPassages();
    List<IndexedPassage> places = new ArrayList<>();
    for (String text : texts) {
      places.add(search.request("nota", "1. Hoofdstuk", text));
    }
    return PlainTerms.make().words(places);
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
  void theNameOfOneRegionDoesNotJoin() {
    assertThat(
            groups(
                "Wij vragen het Rijk om Zuidoost-Drenthe aan te wijzen als proefgebied.",
                "Het Rijk betaalt mee aan onderwijs in Zuidoost-Drenthe.",
                "Regel het schadefonds.",
                "Verdubbel het spoor."))
        .hasSize(4);
  }

  @Test
  void oneMouldForTwoThingsIsNoSameRequest() {
    assertThat(
            groups(
                "Wij vragen het Rijk om een jaarlijkse bijdrage voor het beheer van bossen.",
                "Wij vragen het Rijk om een jaarlijkse bijdrage voor het beheer van musea.",
                "Regel het schadefonds.",
                "Verdubbel het spoor."))
        .hasSize(4);
  }

  @Test
  void wordsThatOnlyOneAddsMakeNoOtherRequest() {
    assertThat(
            groups(
                "Wij vragen het Rijk om een jaarlijkse bijdrage voor het beheer van musea.",
                "Wij vragen het Rijk om een jaarlijkse bijdrage voor het beheer van musea en"
                    + " kerken.",
                "Regel het schadefonds.",
                "Verdubbel het spoor."))
        .hasSize(3);
  }

  @Test
  void findsASentenceBackWithinALongerPassage() {
    List<PlaceWords> words =
        words(
            "Maak de toegezegde rijksmiddelen voor de nationale parken nog dit jaar beschikbaar.",
            "Drenthe kent drie parken met veel bezoekers en weinig geld. Maak de toegezegde"
                + " rijksmiddelen voor de nationale parken nog dit jaar beschikbaar. Dat helpt"
                + " ondernemers, dorpen en dieren in het hele gebied.");
    Likeness likeness = LikenessMeasure.between(words.get(0), words.get(1));
    assertThat(likeness.kind()).isEqualTo(Likeness.Kind.WOORDEN);
    assertThat(likeness.similarity()).isEqualTo(1);
    assertThat(likeness.shared()).contains("rijksmiddelen", "parken").doesNotContain("nog");
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

  @Test
  void thousandsOfEqualPlacesAreNotAllComparedWithEachOther() {
    int places = 3_000;
    String same = "Wij vragen het Rijk de Nedersaksenlijn op te nemen in de Nota Ruimte.";
    List<PlaceWords> words = words(Collections.nCopies(places, same).toArray(new String[0]));
    AtomicLong compared = new AtomicLong();
    new PossiblePairs(words).each((earlier, later) -> compared.incrementAndGet());

    assertThat(compared.get()).isLessThanOrEqualTo((long) places * PossiblePairs.MOST);
    assertThat(new RequestGrouping(words).groups())
        .allSatisfy(
            group -> assertThat(group).hasSizeLessThanOrEqualTo(RequestGrouping.MOST_MEMBERS))
        .hasSizeLessThan(places / 50);
  }
}

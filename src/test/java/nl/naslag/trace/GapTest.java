package nl.naslag.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.naslag.search.FewPassages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapTest {
  private final FewPassages search = new FewPassages();
  private final List<Occurrence> places = new ArrayList<>();

  private Set<Gap> in(String document, String chapter) {
    places.add(
        new Occurrence(
            search.request(document, chapter, "Los het op."), Likeness.SELF, List.of(), "", false));
    return Gap.gapsIn(places);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brief aan de minister", "Samenvatting", "2030 en verder", "Bijlage 1"})
  void aLetterOrSummaryIsNoChapter(String title) {
    assertThat(in("brief", title)).containsExactly(Gap.GEEN_HOOFDSTUK, Gap.EEN_STUK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4. Wonen", "12 Energie", "Hoofdstuk 3", "hoofdstuk 3: Zorg", "7"})
  void aNumberMakesAChapter(String title) {
    assertThat(in("nota", title)).containsExactly(Gap.GEEN_BRIEF, Gap.EEN_STUK);
  }

  @Test
  void whatStandsInBothHasNoGap() {
    in("brief", "Samenvatting");
    assertThat(in("nota", "4. Wonen")).isEmpty();
  }

  @Test
  void everyIdLeadsBack() {
    for (Gap gap : Gap.values()) {
      assertThat(Gap.of(gap.id())).contains(gap);
    }
    assertThat(Gap.of("anders")).isEmpty();
  }
}

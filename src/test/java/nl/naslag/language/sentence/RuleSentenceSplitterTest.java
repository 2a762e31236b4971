package nl.naslag.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.language.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSentenceSplitterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dit geldt t/m 2030. | Daarna volgt een evaluatie.",
        "De kosten zijn ca. 2.700 euro per ha. | Dat is veel.",
        "Zie art. 5.1 van de wet en nr. 12 van de bijlage.",
        "Wij maken afspraken i.r.t. het net en m.b.t. de Nedersaksenlijn.",
        "Er komen woningen, scholen e.d. | De gemeente betaalt.",
        "Parken, wegen e.d. worden aangelegd.",
        "Namens het college tekent J.W. de Vries. | Daarna volgt overleg.",
        "Mevr. A. Jansen en dhr. Bakker zijn aanwezig.",
        "\"Wij doen mee.\" | Zo begint de brief.",
        "(Dit is een toelichting.) | Hierna volgt meer.",
        "Wat vraagt dit? | Veel! | En snel ook.",
        "1. Het rijk betaalt mee. | 2. De provincie ook.",
        "Wij kiezen voor optie B. | De rest vervalt.",
        "De brief d.d. 5 januari is ontvangen. | 2030 is het doeljaar.",
        "Het beleid is vastgesteld.12 | De raad stemde in.",
        "Hij vroeg: \"Kan dit?\" en ging verder.",
      })
  void splitsWhereAReaderWould(String marked) {
    List<String> expected = List.of(marked.split(" \\| "));
    assertThat(sentences(String.join(" ", expected))).isEqualTo(expected);
  }

  @Test
  void bulletsAndBlankLinesStartASentence() {
    assertThat(sentences("Wij willen:\n• meer water;\n• minder droogte\n\nDat is alles\n- punt"))
        .containsExactly(
            "Wij willen:", "• meer water;", "• minder droogte", "Dat is alles", "- punt");
  }

  @Test
  void aLineEndWithinASentenceDoesNotSplit() {
    assertThat(sentences("Wij werken met\nde gemeenten.")).hasSize(1);
  }

  @Test
  void emptyTextHasNoSentences() {
    assertThat(sentences(" \n ")).isEmpty();
  }

  private static List<String> sentences(String text) {
    return Dutch.SENTENCES.sentences(text).stream().map(span -> span.in(text)).toList();
  }
}

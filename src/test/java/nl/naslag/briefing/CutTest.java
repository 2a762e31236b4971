package nl.naslag.briefing;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.Span;
import org.junit.jupiter.api.Test;

class CutTest {
  private static final String TEXT = "Eerst dit. Dan dat.\n• een\n• twee\n• drie\nTot slot.";

  private static List<Span> parts(String... parts) {
    return Stream.of(parts)
        .map(part -> new Span(TEXT.indexOf(part), TEXT.indexOf(part) + part.length()))
        .toList();
  }

  private static String cut(String... parts) {
    return Cut.words(TEXT, Cut.checked(TEXT, parts(parts)));
  }

  @Test
  void marksWhatIsLeftOutWhereItStood() {
    assertThat(cut("Dan dat.")).isEqualTo("[…] Dan dat.\n[…]");
    assertThat(cut("Eerst dit.", "Tot slot.")).isEqualTo("Eerst dit. […]\nTot slot.");
  }

  @Test
  void leavesAListAList() {
    assertThat(cut("• een", "• drie")).isEqualTo("[…]\n• een\n[…]\n• drie\n[…]");
  }

  @Test
  void marksNothingBetweenNeighbours() {
    assertThat(Cut.checked(TEXT, parts("• een", "• twee"))).hasSize(1);
    assertThat(Cut.checked(TEXT, List.of(new Span(0, TEXT.length())))).isEmpty();
    assertThat(Cut.words(TEXT, List.of())).isEqualTo(TEXT);
  }

  @Test
  void refusesWhatIsNotOfTheQuote() {
    refuses("bad-cut", () -> Cut.checked(TEXT, parts("Dan dat.", "Eerst dit.")));
    refuses("bad-cut", () -> Cut.checked(TEXT, parts("erst dit.")));
    refuses("bad-cut", () -> Cut.checked(TEXT, List.of(new Span(0, 1_000))));
    refuses("bad-cut", () -> Cut.checked(TEXT, List.of(new Span(5, 6))));
    refuses("bad-cut", () -> Cut.checked("Een 😀", List.of(new Span(0, 5))));
    refuses("bad-cut", () -> Cut.checked("e\u0301 is", List.of(new Span(0, 1))));
  }
}

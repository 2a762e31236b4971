package nl.naslag.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class WordFileTest {
  @Test
  void skipsCommentsAndBlankLines() {
    assertThat(WordFile.lines("woordbestand.txt")).containsExactly("een twee", "drie=vier\tvijf");
  }

  @Test
  void endsAWordAtWhiteSpaceAndLines() {
    assertThat(WordFile.words("woordbestand.txt"))
        .containsExactlyInAnyOrder("een", "twee", "drie=vier", "vijf");
  }

  @Test
  void givesAWordWithoutEqualsSignItself() {
    assertThat(WordFile.pairs("woordbestand.txt"))
        .containsEntry("drie", "vier")
        .containsEntry("vijf", "vijf");
  }

  @Test
  void stopsOnAFileThatIsNotThere() {
    assertThatThrownBy(() -> WordFile.words("weg.txt")).isInstanceOf(UncheckedIOException.class);
  }
}

package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.naslag.document.file.DocumentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void putPapers() {
    library = Library.at(folder);
    library.put(
        Paper.titled("a", "Nota")
            .under("4. Coöperaties en netten")
            .with("Een coöperatie en nog een Coöperatie.")
            .with("De coöperatie en de coördinatie.")
            .with("Netten."),
        Paper.titled("b", "Weg").with("Coöperatie coördinator."));
    library.index.remove(new DocumentId("b"));
    library.index.commit();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void suggestsWordsAndHeadingsAsTheyAreWritten() {
    assertThat(library.search.suggestions("coop", 10))
        .containsExactly(
            new Suggestion("4. Coöperaties en netten", "kop", 3),
            new Suggestion("coöperatie", "woord", 2));
    assertThat(library.search.suggestions("CoÖ", 1))
        .containsExactly(new Suggestion("4. Coöperaties en netten", "kop", 3));
  }

  @Test
  void suggestsHeadingsByMoreWordsAndWithTheirNumber() {
    assertThat(library.search.suggestions("cooperaties en n", 5))
        .extracting(Suggestion::kind)
        .containsExactly("kop");
    assertThat(library.search.suggestions("4. coop", 5))
        .extracting(Suggestion::kind)
        .containsExactly("kop");
  }

  @Test
  void suggestsNothingThatIsGone() {
    assertThat(library.search.suggestions("coordinat", 10))
        .containsExactly(new Suggestion("coördinatie", "woord", 1));
  }

  @Test
  void suggestsNothingForNothing() {
    assertThat(library.search.suggestions(" ", 10)).isEmpty();
    assertThat(library.search.suggestions("zzz", 10)).isEmpty();
    assertThat(library.search.suggestions("coop", 0)).isEmpty();
  }
}

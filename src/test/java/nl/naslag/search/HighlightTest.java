package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.search.Hit.Match;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Library.at(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Hit only(String query) {
    List<Hit> hits = library.find(query).hits();
    assertThat(hits).hasSize(1);
    return hits.getFirst();
  }

  private static List<String> words(Hit hit) {
    String text = hit.passage().passage().text();
    return hit.highlights().stream().map(span -> span.in(text)).toList();
  }

  @Test
  void saysWhichWordsMetAndHow() {
    library.put(
        Paper.titled("a", "Nota").with("Gemeenten en het Waterschap: gemeente, netcongestie."));
    Hit hit = only("gemeente water netcongestie");
    assertThat(words(hit)).containsExactly("Gemeenten", "Waterschap", "gemeente", "netcongestie");
    assertThat(hit.why())
        .containsExactly(
            new Match("gemeente", "gemeente", "woord"),
            new Match("gemeente", "Gemeenten", "verbuiging"),
            new Match("water", "Waterschap", "deel van samenstelling"),
            new Match("netcongestie", "netcongestie", "woord"));
  }

  @Test
  void marksAPhraseAsOne() {
    library.put(Paper.titled("a", "Nota").with("Op het net, op het veld en op het net."));
    Hit hit = only("\"op het net\" veld");
    assertThat(words(hit)).containsExactly("Op het net", "veld", "op het net");
    assertThat(hit.why()).contains(new Match("op het net", "op het net", "zinsdeel"));
  }

  @Test
  void marksEveryWordThatStartsAsTyped() {
    library.put(Paper.titled("a", "Nota").with("Wonen, woningbouw en woonruimte."));
    assertThat(words(only("wo* -zand"))).containsExactly("Wonen", "woningbouw", "woonruimte");
  }

  @Test
  void joinsMarksThatOverlap() {
    library.put(Paper.titled("a", "Nota").with("Ruimte voor de natuur in het gebied."));
    assertThat(words(only("natuur \"voor de natuur\" \"natuur in\"")))
        .containsExactly("voor de natuur in");
  }

  @Test
  void doesNotMarkFunctionWordsOutsideQuotes() {
    library.put(Paper.titled("a", "Nota").with("De natuur in het gebied."));
    assertThat(words(only("de natuur"))).containsExactly("natuur");
  }

  @Test
  void saysThatAWordStandsInAHeading() {
    library.put(
        Paper.titled("a", "Nota").under("4. Wonen", "Agendapunten 2030").with("Er komt ruimte."));
    Hit hit = only("ruimte wonen");
    assertThat(words(hit)).containsExactly("ruimte");
    assertThat(hit.why())
        .containsExactly(
            new Match("ruimte", "ruimte", "woord"), new Match("wonen", "4. Wonen", "kop"));
  }

  @Test
  void marksTheWordsOfAQuestion() {
    library.put(Paper.titled("a", "Nota").with("Netcongestie remt de bouw van woningen."));
    SearchRequest question =
        new SearchRequest(
            "Wat remt de woning?", SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, 20);
    assertThat(words(library.search.search(question).hits().getFirst()))
        .containsExactly("remt", "woningen");
  }
}

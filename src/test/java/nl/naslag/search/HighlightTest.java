package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.Message;
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
            new Match("gemeente", "gemeente", new Message("match.word")),
            new Match("gemeente", "Gemeenten", new Message("match.inflection")),
            new Match("water", "Waterschap", new Message("match.part")),
            new Match("netcongestie", "netcongestie", new Message("match.word")));
  }

  @Test
  void marksAPhraseAsOne() {
    library.put(Paper.titled("a", "Nota").with("Op het net, op het veld en op het net."));
    Hit hit = only("\"op het net\" veld");
    assertThat(words(hit)).containsExactly("Op het net", "veld", "op het net");
    assertThat(hit.why())
        .contains(new Match("op het net", "op het net", new Message("match.phrase")));
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
            new Match("ruimte", "ruimte", new Message("match.word")),
            new Match("wonen", "4. Wonen", new Message("match.heading")));
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

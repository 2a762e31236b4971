package nl.naslag.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeTableRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.naslag.search.TermList;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.html.Address;
import org.junit.jupiter.api.Test;

class TermListScreenTest extends DemoScreens {
  private List<String> rows() {
    return all(NativeTableRow.class).stream()
        .map(row -> row.getElement().getTextRecursively())
        .toList();
  }

  private void list(String... terms) {
    lists.keep(new TermList(List.of(terms)));
  }

  @Test
  void takesATermOnEveryLineAndShowsTheirMatrix() {
    open("zoeklijst");

    all(TermListForm.class).getFirst().submit("netcongestie\nwarmtenetten\n");

    assertThat(location()).isEqualTo("zoeklijst?lijst=l1");
    assertThat(title()).isEqualTo("Zoeklijst – Naslag");
    assertThat(words()).contains("2 termen gezocht");
    assertThat(rows()).element(1).asString().startsWith("netcongestie5");
    assertThat(linkNames()).contains("5 passages met netcongestie");
  }

  @Test
  void takesAFileOfASpreadsheet() {
    open("zoeklijst");

    all(TermListForm.class)
        .getFirst()
        .takeFile("lijst.csv", "netcongestie;1\nspoor;2\n".getBytes(StandardCharsets.UTF_8));

    assertThat(lists.all().getFirst().terms().terms()).containsExactly("netcongestie", "spoor");
  }

  @Test
  void saysWhatIsWrongWithAListAndKeepsIt() {
    open("zoeklijst");

    all(TermListForm.class).getFirst().submit(" \n");

    assertThat(words()).contains("Er staat geen term in de lijst.");
    assertThat(lists.all()).isEmpty();
  }

  @Test
  void showsAZeroForWhatIsNotThere() {
    list("xyzzy", "netcongestie");
    open("zoeklijst?lijst=l1");

    assertThat(rows()).element(1).asString().matches("xyzzy0+");
  }

  @Test
  void tellsOfABadTermInItsPlace() {
    list("\"netcongestie", "netcongestie");
    open("zoeklijst?lijst=l1");

    assertThat(rows()).element(1).asString().contains("De zoekvraag klopt niet bij teken 1.");
    assertThat(rows()).element(2).asString().startsWith("netcongestie5");
  }

  @Test
  void aCountLeadsToJustThosePassages() {
    list("netcongestie");
    open("zoeklijst?lijst=l1");

    String name =
        linkNames().stream()
            .filter(one -> one.endsWith("met netcongestie in Ruimtelijk voorstel Voorbeeld"))
            .findFirst()
            .orElseThrow();
    follow(name);

    assertThat(here().value("q")).isEqualTo("netcongestie");
    assertThat(here().value("document")).isEqualTo("voorstel");
    assertThat(words()).contains(name.substring(0, name.indexOf(' ')) + " passage");
  }

  @Test
  void goesFromADocumentToItsChapters() {
    list("netcongestie");
    open("zoeklijst?lijst=l1");

    follow("Ruimtelijk voorstel Voorbeeld");

    assertThat(here())
        .isEqualTo(Address.of("zoeklijst").with("lijst", "l1").with("document", "voorstel"));
    assertThat(wordsOf("h2")).contains("Hoofdstukken van Ruimtelijk voorstel Voorbeeld");
    assertThat(with("href"))
        .extracting(one -> one.getAttribute("href"))
        .anyMatch(href -> href.startsWith("zoeken?q=netcongestie&document=voorstel&chapter="));
    follow("Terug naar alle stukken");
    assertThat(location()).isEqualTo("zoeklijst?lijst=l1");
  }

  @Test
  void showsTheFirstPassageOfEveryPlace() {
    list("warmtenetten", "xyzzy");
    open("zoeklijst?lijst=l1&view=passages");

    List<Article> cards = all(Article.class);
    assertThat(cards).hasSize(2);
    assertThat(cards.getFirst().getElement().getTextRecursively())
        .contains("warmtenetten", "1 passage in 1 stuk");
    assertThat(cards.getLast().getElement().getTextRecursively())
        .isEqualTo("xyzzyDit staat er niet.");
  }

  @Test
  void narrowsToTheTermsThatAreNowhere() {
    list("netcongestie", "xyzzy", "\"spoor");
    open("zoeklijst?lijst=l1");

    assertThat(words()).contains("Alle (3)", "Gevonden (1)", "Staat er niet (1)");
    follow("Niet begrepen (1)");
    assertThat(rows()).hasSize(2);

    open("zoeklijst?lijst=l1&only=none");
    assertThat(rows()).hasSize(2).last().asString().startsWith("xyzzy");
  }

  @Test
  void goesThroughALongListByThePage() {
    list(IntStream.range(0, 60).mapToObj(at -> "term" + at).toArray(String[]::new));
    open("zoeklijst?lijst=l1&page=3");

    assertThat(rows()).hasSize(1 + 10).last().asString().startsWith("term59");
  }

  @Test
  void tellsHowFarItIsWhileItCounts() {
    list("netcongestie", "spoor", "xyzzy");
    lists.hold(1);
    open("zoeklijst?lijst=l1");

    assertThat(words()).contains("1 van 3 termen gezocht");
    assertThat(rows()).hasSize(4);
    assertThat(with("max")).extracting(one -> one.getAttribute("max")).contains("3");
  }

  @Test
  void takesTheWholeListAlongAsAFile() {
    list("netcongestie");
    open("zoeklijst?lijst=l1&page=1&document=voorstel");

    assertThat(link("Download als CSV").getHref())
        .isEqualTo("api/v1/batch-searches/l1?document=voorstel&format=csv");
    assertThat(link("Download als ODS").getHref()).endsWith("format=ods");
  }

  @Test
  void countsOnlyWhatPassesTheFilters() {
    list("netcongestie", "xyzzy");
    open("zoeklijst?lijst=l1");
    unfold("Soort");

    tick("Agendapunt").toggle();

    assertThat(here())
        .isEqualTo(Address.of("zoeklijst").with("lijst", "l1").with("kind", "agendapunt"));
    assertThat(rows()).element(1).asString().startsWith("netcongestie2");
    follow("2 passages met netcongestie");
    assertThat(here())
        .isEqualTo(Address.of("zoeken").with("q", "netcongestie").with("kind", "agendapunt"));
    assertThat(words()).contains("2 passages in 2 stukken");
  }

  @Test
  void takesTheFiltersAlongIntoAFile() {
    list("netcongestie");
    open("zoeklijst?lijst=l1&kind=agendapunt&horizon=2030&view=passages");

    assertThat(link("Download als CSV").getHref())
        .startsWith("api/v1/batch-searches/l1?")
        .contains("kind=agendapunt", "horizon=2030")
        .endsWith("format=csv");
  }

  @Test
  void saysThatATermIsNotThereUnderTheFilters() {
    list("spoorlijn");
    open("zoeklijst?lijst=l1&theme=energie&view=passages");

    assertThat(words()).contains("Dit staat er niet met deze filters.");
  }

  @Test
  void putsTheChosenDocumentsSideBySide() {
    list("netcongestie");
    open("zoeklijst?lijst=l1&document=voorstel&document=energie");

    assertThat(wordsOf("h2")).noneMatch(one -> one.startsWith("Hoofdstukken van"));
  }

  @Test
  void refusesAFilterValueItDoesNotKnow() {
    list("netcongestie");
    open("zoeklijst?lijst=l1&theme=natuur");

    assertThat(words()).contains("Het filter theme kent de waarde “natuur” niet.");
    follow("Verwijder alle filters");
    assertThat(location()).isEqualTo("zoeklijst?lijst=l1");
  }

  @Test
  void refusesAParameterItDoesNotKnow() {
    list("netcongestie");
    open("zoeklijst?lijst=l1&thema=energie");

    assertThat(words()).contains("Naslag kent thema hier niet.");
  }

  @Test
  void bringsARemovedListBack() {
    list("netcongestie", "spoor");
    open("zoeklijst");

    click("Verwijder de zoeklijst netcongestie, spoor");
    assertThat(lists.all()).isEmpty();

    click("Maak ongedaan");
    assertThat(words()).contains("netcongestie, spoor2 termen");
  }

  @Test
  void refusesAListItDoesNotKnow() {
    open("zoeklijst?lijst=weg");

    assertThat(words()).contains("Deze zoeklijst bestaat niet (meer): weg.");
  }
}

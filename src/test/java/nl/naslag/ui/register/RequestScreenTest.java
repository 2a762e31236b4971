package nl.naslag.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.ui.DemoScreens;
import org.junit.jupiter.api.Test;

class RequestScreenTest extends DemoScreens {
  private static final String STATE = "voldaan";

  private String number() {
    traced.giveNumbers();
    open("verzoeken");
    follow("Volg dit verzoek");
    return location().substring("verzoeken/".length());
  }

  private String passage() {
    return with("href").stream()
        .map(one -> one.getAttribute("href"))
        .filter(one -> one.contains("?passage="))
        .findFirst()
        .orElseThrow();
  }

  private void record(String... fields) {
    all(FateDesk.class).getFirst().submit(List.of(fields));
  }

  @Test
  void opensARequestByItsNumber() {
    assertThat(number()).matches("V-\\d{4}-0001");
    assertThat(title()).startsWith(number());
    assertThat(words()).contains("stand: open", "Waar het gevraagd is", "Nota energie 2024");
  }

  @Test
  void recordsWhatBecameOfItAndTakesThatBack() {
    String number = number();
    record(STATE, "Team Energie", "2001-05-03", "Gebeld", passage(), "");
    assertThat(words()).contains("stand: voldaan", "volgt: Team Energie", "Gebeld");
    assertThat(wordsOf("blockquote")).hasSize(1);
    open("verzoeken?state=voldaan&owner=Team%20Energie");
    assertThat(words()).contains("1 verzoek op 2 plaatsen", number);
    open("verzoeken/" + number);
    click("Maak ongedaan");
    assertThat(words()).contains("stand: open", "ongedaan gemaakt door");
  }

  // The link to the first passage that is proposed.
  private String proposed() {
    return elements(all(ReplyList.class).getFirst().getElement())
        .filter(one -> one.hasAttribute("href"))
        .map(one -> one.getAttribute("href").replaceFirst("^/", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void confirmsAPassageAsAnswerAndTakesThatBack() {
    String number = number();
    assertThat(words()).contains("Mogelijke antwoorden", "Dit zou de stand “toegezegd” geven");
    assertThat(wordsOf("mark")).isNotEmpty();
    String place = proposed();
    click("Bevestig");
    assertThat(words()).contains("stand: toegezegd");
    open(place);
    assertThat(words()).contains("Antwoord op een verzoek", "Antwoord op " + number);
    follow("Antwoord op " + number);
    click("Maak ongedaan");
    assertThat(words()).contains("stand: open");
  }

  @Test
  void saysWhichPassageShowsNoState() {
    number();
    assertThat(words()).contains("de woorden tonen geen stand");
  }

  @Test
  void refusesDoneWithoutProof() {
    number();
    record(STATE, "", "", "", "", "");
    assertThat(words()).contains("Geef de passage die dat bewijst.");
    record(STATE, "", "", "", passage(), "Dit staat er niet.");
    assertThat(words()).contains("Deze woorden staan niet in de passage.", "stand: open");
  }

  @Test
  void showsWhatIsTooLate() {
    number();
    record("in-onderzoek", "", "2001-05-03", "", "", "");
    assertThat(words()).contains("uiterlijk 3 mei 2001", "te laat");
    open("verzoeken?late=true");
    assertThat(words()).contains("1 verzoek op 2 plaatsen");
    open("verzoeken?late=ja");
    assertThat(words()).contains("Het filter late kent de waarde “ja” niet.");
  }

  @Test
  void refusesANumberThatWasNeverGiven() {
    open("verzoeken/V-1900-0001");
    assertThat(words()).contains("V-1900-0001");
  }

  @Test
  void readsThePassageFromALink() {
    assertThat(FateDesk.passage("http://naslag/stukken/nota?q=x&passage=nota.1.a%20b&hit=2#top"))
        .isEqualTo(new PassageId("nota.1.a b"));
    assertThat(FateDesk.passage("nota.1.ab")).isEqualTo(new PassageId("nota.1.ab"));
    assertThat(FateDesk.passage("nota?passage=100%")).isEqualTo(new PassageId("100%"));
    assertThat(FateDesk.passage("")).isNull();
    assertThat(FateDesk.passage("nota?passage=")).isNull();
  }
}

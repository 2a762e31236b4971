package nl.naslag.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.PassageId;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.register.PaperContents;
import nl.naslag.ui.search.WordsForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierScreenTest extends DemoScreens {
  private static final String WARMTH =
      "Met gemeenten leggen we warmtenetten aan in wijken die van het gas af gaan.";
  private static final String RAIL =
      "Reizigers moeten in anderhalf uur van deur tot deur kunnen. Het spoor is daarvoor de"
          + " ruggengraat.";

  private String id = "";

  @BeforeEach
  void aDossierWithAHeadingTwoQuotesAndANote() {
    id = dossiers.create("Overleg Rijk").id();
    dossiers.addText(id, DossierItemKind.KOP, "Energie");
    dossiers.addPassage(id, new PassageId("voorstel-5"), "");
    dossiers.addPassage(id, new PassageId("voorstel-8"), "Vraag naar de studie.");
    dossiers.addText(id, DossierItemKind.NOTITIE, "Eerst bellen.");
    open("dossiers/" + id);
  }

  @Test
  void readsAsThePaperItBecomes() {
    assertThat(wordsOf("h1")).containsExactly("Overleg Rijk");
    assertThat(wordsOf("blockquote")).containsExactly(WARMTH, RAIL);
    assertThat(words()).contains("Energie", "Vraag naar de studie.", "Eerst bellen.");
    assertThat(title()).isEqualTo("Overleg Rijk – Naslag");
  }

  @Test
  void provesEachQuoteAndCountsTheProofs() {
    assertThat(wordsOf("p")).anyMatch(one -> one.startsWith("✓ exactRuimtelijk voorstel"));
    assertThat(wordsOf("p")).anyMatch(one -> one.startsWith("! gewijzigdRuimtelijk voorstel"));
    assertThat(all(ProofList.class).getFirst().getElement().getTextRecursively())
        .contains("1 ✓ exact", "1 ! gewijzigd")
        .doesNotContain("verdwenen");
  }

  @Test
  void movesALineUpAndDown() {
    click("Naar boven: Eerst bellen.");

    assertThat(texts()).containsExactly("Energie", WARMTH, "Eerst bellen.", RAIL);

    click("Naar beneden: Energie");

    assertThat(texts()).containsExactly(WARMTH, "Energie", "Eerst bellen.", RAIL);
  }

  @Test
  void cannotMoveTheFirstLineUpNorTheLastLineDown() {
    assertThat(enabled("Naar boven: Energie")).isFalse();
    assertThat(enabled("Naar beneden: Energie")).isTrue();
    assertThat(enabled("Naar beneden: Eerst bellen.")).isFalse();
  }

  @Test
  void cutsAQuoteToTheSentencesThatAreTicked() {
    click("Kort in");
    all(CutForm.class).getFirst().submit("00");
    assertThat(words()).contains("Laat minstens één zin staan.");
    all(CutForm.class).getFirst().submit("01");

    String cut = "[…] Het spoor is daarvoor de ruggengraat.";
    assertThat(wordsOf("blockquote")).containsExactly(WARMTH, cut);

    click("Kort in");
    all(CutForm.class).getFirst().submit("11");
    assertThat(wordsOf("blockquote")).containsExactly(WARMTH, RAIL);
  }

  @Test
  void addsAHeadingOfTheUsersOwn() {
    click("Voeg een kop toe");
    all(WordsForm.class).getFirst().submit(" Mobiliteit ");

    assertThat(dossiers.find(id).orElseThrow().items().getLast())
        .extracting(DossierItem::kind, DossierItem::text)
        .containsExactly(DossierItemKind.KOP, "Mobiliteit");
    assertThat(all(PaperContents.class).getFirst().getElement().getTextRecursively())
        .isEqualTo("InhoudEnergieMobiliteit");
  }

  @Test
  void addsANoteAndLeavesTheFormWhenTheUserThinksBetterOfIt() {
    click("Voeg een notitie toe");
    click("Annuleer");

    assertThat(all(WordsForm.class)).isEmpty();
    assertThat(texts()).hasSize(4);

    click("Voeg een notitie toe");
    all(WordsForm.class).getFirst().submit("Daarna mailen.");

    assertThat(texts()).endsWith("Eerst bellen.", "Daarna mailen.");
  }

  @Test
  void writesARemarkBesideAQuoteAndNeverInIt() {
    click("Opmerking");
    all(WordsForm.class).getFirst().submit("Hoeveel wijken?");

    DossierItem quote = dossiers.find(id).orElseThrow().items().get(1);
    assertThat(quote.text()).isEqualTo(WARMTH);
    assertThat(quote.note()).isEqualTo("Hoeveel wijken?");
    assertThat(words()).contains("Hoeveel wijken?");
  }

  @Test
  void removesALineAndPutsItBackInItsPlace() {
    click("Haal uit het dossier: Energie");

    assertThat(texts()).containsExactly(WARMTH, RAIL, "Eerst bellen.");
    assertThat(whole()).contains("De regel is uit het dossier gehaald.");

    click("Maak ongedaan");

    assertThat(texts()).containsExactly("Energie", WARMTH, RAIL, "Eerst bellen.");
  }

  @Test
  void renamesTheDossier() {
    click("Wijzig de naam");
    all(WordsForm.class).getFirst().submit("Overleg provincie");

    assertThat(wordsOf("h1")).containsExactly("Overleg provincie");
    assertThat(title()).isEqualTo("Overleg provincie – Naslag");
  }

  @Test
  void asksForTheTitlePage() {
    click("Titelpagina");
    all(TitlePageForm.class)
        .getFirst()
        .submit(List.of("Bestuurlijk overleg", "2026-03-03", "De gedeputeerde", "", "intern"));

    assertThat(dossiers.find(id).orElseThrow().front())
        .isEqualTo(
            new PackFront(
                "Bestuurlijk overleg",
                LocalDate.of(2026, 3, 3),
                "De gedeputeerde",
                "",
                Classification.INTERN));
    assertThat(wordsOf("h1")).containsExactly("Overleg Rijk");
  }

  @Test
  void showsWhatSomebodyElseMadeOfTheTitlePageMeanwhile() {
    click("Titelpagina");
    PackFront theirs = new PackFront("Werkbezoek", null, "", "", null);
    dossiers.describe(id, "Overleg Rijk", theirs);
    TitlePageForm form = all(TitlePageForm.class).getFirst();
    form.submit(List.of("Bestuurlijk overleg", "", "", "", ""));
    assertThat(dossiers.find(id).orElseThrow().front()).isEqualTo(theirs);
    assertThat(words()).contains("Iemand anders heeft dit intussen veranderd", "Werkbezoek");

    form.submit(List.of("Bestuurlijk overleg", "", "", "", ""));
    assertThat(dossiers.find(id).orElseThrow().front().occasion()).isEqualTo("Bestuurlijk overleg");
  }

  @Test
  void savesANoteWhileItIsTyped() {
    click("Opmerking");
    WordsForm form = all(WordsForm.class).getFirst();
    form.type("Hoeveel");
    form.type("Hoeveel wijken?");

    assertThat(dossiers.find(id).orElseThrow().items().get(1).note()).isEqualTo("Hoeveel wijken?");
    assertThat(form.getElement().getTextRecursively()).contains("Bewaard.");
    assertThat(all(WordsForm.class)).hasSize(1);
  }

  @Test
  void addsALineOnceHoweverOftenItIsTypedOn() {
    click("Voeg een notitie toe");
    WordsForm form = all(WordsForm.class).getFirst();
    form.type("Daarna");
    form.type("Daarna mailen.");
    form.submit("Daarna mailen.");

    assertThat(texts()).hasSize(5).endsWith("Eerst bellen.", "Daarna mailen.");
  }

  @Test
  void takesBackWhatWasTypedWhenTheUserThinksBetterOfIt() {
    click("Voeg een notitie toe");
    all(WordsForm.class).getFirst().type("Daarna mailen.");
    click("Annuleer");

    assertThat(texts()).hasSize(4);

    click("Maak ongedaan");

    assertThat(texts()).endsWith("Eerst bellen.", "Daarna mailen.");
  }

  @Test
  void showsBothVersionsWhereSomebodyElseWroteAndKeepsMine() {
    click("Opmerking");
    WordsForm form = all(WordsForm.class).getFirst();
    String line = dossiers.find(id).orElseThrow().items().get(1).id();
    dossiers.write(id, line, "Van een ander.");
    form.type("Van mij");
    form.type("Van mij.");

    assertThat(form.getElement().getTextRecursively())
        .contains("Iemand anders heeft dit intussen veranderd.", "Van een ander.");
    assertThat(dossiers.find(id).orElseThrow().items().get(1).note()).isEqualTo("Van een ander.");

    click("Bewaar mijn tekst");

    assertThat(dossiers.find(id).orElseThrow().items().get(1).note()).isEqualTo("Van mij.");
  }

  @Test
  void takesTheNameThatSomebodyElseGave() {
    click("Wijzig de naam");
    WordsForm form = all(WordsForm.class).getFirst();
    dossiers.rename(id, "Overleg gemeenten");
    form.type("Overleg provincie");
    click("Neem de andere tekst over");

    assertThat(dossiers.find(id).orElseThrow().title()).isEqualTo("Overleg gemeenten");

    form.submit("Overleg Rijk en gemeenten");

    assertThat(wordsOf("h1")).containsExactly("Overleg Rijk en gemeenten");
  }

  @Test
  void keepsInTheFieldWhatCannotBeSaved() {
    click("Wijzig de naam");
    WordsForm form = all(WordsForm.class).getFirst();
    form.submit("x".repeat(201));

    assertThat(all(WordsForm.class)).containsExactly(form);
    assertThat(form.getElement().getTextRecursively()).contains("Geef het dossier een titel");
    assertThat(dossiers.find(id).orElseThrow().title()).isEqualTo("Overleg Rijk");
  }

  @Test
  void canBeTakenAlongInFourForms() {
    String export = "api/v1/briefing-packs/" + id + "/export?format=";

    assertThat(link("ODT (LibreOffice, Word)").getHref()).isEqualTo(export + "odt");
    assertThat(link("DOCX (Word)").getHref()).isEqualTo(export + "docx");
    assertThat(link("Pdf").getHref()).isEqualTo(export + "pdf");
    assertThat(link("Markdown").getHref()).isEqualTo(export + "md");
  }

  @Test
  void offersTheWayToPassagesWhileItIsEmpty() {
    open("dossiers/" + dossiers.create("Leeg").id());

    assertThat(words()).contains("Dit dossier is nog leeg");
    assertThat(link("Zoek passages").getHref()).isEqualTo("zoeken");
  }

  private List<String> texts() {
    return dossiers.find(id).orElseThrow().items().stream().map(DossierItem::text).toList();
  }

  private boolean enabled(String name) {
    return with("aria-label").stream()
        .filter(one -> one.getAttribute("aria-label").equals(name))
        .findFirst()
        .orElseThrow()
        .isEnabled();
  }
}

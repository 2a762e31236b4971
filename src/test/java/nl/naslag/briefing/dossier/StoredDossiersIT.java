package nl.naslag.briefing.dossier;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.naslag.WithDatabase;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import nl.naslag.storage.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithDatabase
class StoredDossiersIT {
  private final FewPassages passages = new FewPassages();
  private final IndexedPassage passage =
      passages.request("energie", "2. Netten", "Wij vragen om geld.");
  private final DossierRows rows;
  private final Dossiers dossiers;
  private final Dossier dossier;

  StoredDossiersIT(@Autowired DossierRows rows, @Autowired Changes changes) {
    this.rows = rows;
    dossiers = new StoredDossiers(rows, changes, passages);
    dossier = dossiers.create(" Overleg IenW ");
  }

  @AfterEach
  void noDossiers() {
    rows.deleteAll();
  }

  private Dossier stored() {
    return dossiers.find(dossier.id()).orElseThrow();
  }

  @Test
  void keepsAQuoteAsItStoodWhenItWasTakenIn() {
    DossierItem item = dossiers.addPassage(dossier.id(), passage.passage().id(), "Navragen");
    assertThat(stored().items()).containsExactly(item);
    assertThat(item.text()).isEqualTo("Wij vragen om geld.");
    assertThat(item.source()).contains("p. 41 (pdf 43)");
    assertThat(stored().title()).isEqualTo("Overleg IenW");
  }

  @Test
  void movesItemsAndPutsRemovedOnesBack() {
    DossierItem quote = dossiers.addPassage(dossier.id(), passage.passage().id(), "");
    DossierItem heading = dossiers.addText(dossier.id(), DossierItemKind.KOP, "Stroom");
    DossierItem note = dossiers.addText(dossier.id(), DossierItemKind.NOTITIE, "Let op");
    dossiers.move(dossier.id(), heading.id(), 0);
    assertThat(stored().items()).containsExactly(heading, quote, note);
    DossierItem removed = dossiers.removeItem(dossier.id(), quote.id());
    assertThat(stored().items()).containsExactly(heading, note);
    dossiers.insert(dossier.id(), removed, 1);
    assertThat(stored().items()).containsExactly(heading, quote, note);
  }

  @Test
  void writesANoteAtAQuoteAndLeavesItsWordsAlone() {
    DossierItem quote = dossiers.addPassage(dossier.id(), passage.passage().id(), "");
    dossiers.write(dossier.id(), quote.id(), "Vraag dit na");
    DossierItem written = stored().items().getFirst();
    assertThat(written.text()).isEqualTo("Wij vragen om geld.");
    assertThat(written.note()).isEqualTo("Vraag dit na");
  }

  @Test
  void takesSeveralPassagesAtOnceAndLetsGoOfThemAtOnce() {
    PassageId other =
        passages.request("energie", "3. Sporen", "Wij vragen om spoor.").passage().id();
    DossierItem mine = dossiers.addText(dossier.id(), DossierItemKind.NOTITIE, "Let op");
    List<PassageId> both = List.of(other, passage.passage().id());
    List<DossierItem> added = dossiers.addPassages(dossier.id(), both);
    assertThat(stored().items()).containsExactly(mine, added.get(0), added.get(1));
    dossiers.removeItem(dossier.id(), added.get(0).id());
    dossiers.removeItems(dossier.id(), added);
    assertThat(stored().items()).containsExactly(mine);
  }

  @Test
  void takesAllOfThePassagesOrNoneOfThem() {
    List<PassageId> many = Collections.nCopies(300, passage.passage().id());
    dossiers.addPassages(dossier.id(), many);
    refuses("dossier-full", () -> dossiers.addPassages(dossier.id(), many));
    assertThat(stored().items()).hasSize(300);
  }

  @Test
  void cutsAQuoteAndMakesItWholeAgain() {
    DossierItem quote = dossiers.addPassage(dossier.id(), passage.passage().id(), "");
    dossiers.cut(dossier.id(), quote.id(), List.of(new Span(0, 3), new Span(11, 14)));
    dossiers.write(dossier.id(), quote.id(), "Vraag dit na");
    DossierItem cut = stored().items().getFirst();
    assertThat(cut.words()).isEqualTo("Wij […] om […]");
    assertThat(cut.text()).isEqualTo("Wij vragen om geld.");
    assertThat(cut.revision()).isNotEqualTo(quote.revision());
    refuses("bad-cut", () -> dossiers.cut(dossier.id(), quote.id(), List.of(new Span(0, 2))));
    dossiers.cut(dossier.id(), quote.id(), List.of());
    assertThat(stored().items().getFirst().words()).isEqualTo("Wij vragen om geld.");
  }

  @Test
  void keepsTheTitlePageThroughEveryOtherChange() {
    LocalDate day = LocalDate.of(2026, 3, 3);
    PackFront front = new PackFront("Overleg", day, "Gedeputeerde", "Team", Classification.INTERN);
    dossiers.describe(dossier.id(), "Wonen", front);
    dossiers.addPassage(dossier.id(), passage.passage().id(), "");
    dossiers.rename(dossier.id(), "Wonen en water");
    assertThat(stored().front()).isEqualTo(front);
    Dossier removed = dossiers.remove(dossier.id());
    dossiers.restore(removed);
    assertThat(stored()).isEqualTo(removed);
    PackFront tooLong = new PackFront("x".repeat(401), null, "", "", null);
    refuses("text-too-long", () -> dossiers.describe(dossier.id(), "Wonen", tooLong));
  }

  @Test
  void restoresARemovedDossierAsItWas() {
    dossiers.addPassage(dossier.id(), passage.passage().id(), "");
    Dossier before = stored();
    assertThat(dossiers.remove(dossier.id())).isEqualTo(before);
    assertThat(dossiers.find(dossier.id())).isEmpty();
    dossiers.restore(before);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refuses(
        "unknown-passage", () -> dossiers.addPassage(dossier.id(), new PassageId("geen.1.x"), ""));
    refuses("unknown-dossier", () -> dossiers.rename("geen", "Titel"));
    refuses("unknown-item", () -> dossiers.removeItem(dossier.id(), "geen"));
    refuses("bad-title", () -> dossiers.create("  "));
    refuses(
        "text-too-long",
        () -> dossiers.addText(dossier.id(), DossierItemKind.NOTITIE, "x".repeat(4_001)));
  }

  @Test
  void takesNothingIntoAFullDossierByWhicheverWay() {
    List<DossierItem> most = IntStream.range(0, 500).mapToObj(StoredDossiersIT::note).toList();
    Instant now = Instant.parse("2026-03-02T10:00:00Z");
    dossiers.restore(new Dossier("vol", "Vol", now, now, most));
    refuses("dossier-full", () -> dossiers.addText("vol", DossierItemKind.KOP, "Nog een"));
    refuses("dossier-full", () -> dossiers.insert("vol", note(500), 0));
    assertThat(dossiers.find("vol").orElseThrow().items()).isEqualTo(most);
    dossiers.removeItem("vol", "regel-7");
    dossiers.insert("vol", note(7), 7);
    assertThat(dossiers.find("vol").orElseThrow().items()).isEqualTo(most);
  }

  private static DossierItem note(int number) {
    return new DossierItem("regel-" + number, DossierItemKind.NOTITIE, null, "Let op", "", "");
  }
}

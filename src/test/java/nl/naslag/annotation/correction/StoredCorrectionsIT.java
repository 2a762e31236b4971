package nl.naslag.annotation.correction;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.naslag.WithDatabase;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.AnnotationSettings;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Annotator;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.annotation.Corrections;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.TestDocument;
import nl.naslag.document.PassageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

@WithDatabase
@Import(StoredCorrectionsIT.Rules.class)
class StoredCorrectionsIT {
  /// The rules of the application, and corrections of what they find.
  @ComponentScan({"nl.naslag.annotation", "nl.naslag.language"})
  @EnableConfigurationProperties(AnnotationSettings.class)
  static class Rules {}

  private static final String REQUEST = "Wij vragen het rijk om geld voor het spoor.";

  @Autowired private Annotator annotator;
  @Autowired private Corrections corrections;

  @AfterEach
  void takeEverythingBack() {
    corrections.all().forEach(correction -> corrections.undo(correction.id()));
  }

  private AnnotatedPassage read(String... words) {
    TestDocument written = new TestDocument().chapter("Spoor");
    List.of(words).forEach(written::paragraph);
    return annotator.annotate(written.document()).passages().getLast();
  }

  private Correction correct(Aspect aspect, String... values) {
    return corrections.correct(read(REQUEST).passage(), aspect, List.of(values), "anna");
  }

  @Test
  void holdsAfterTheDocumentIsReadAgain() {
    Correction made = correct(Aspect.THEME, "wonen", "bestuur");
    Annotations found = read(REQUEST).annotations();
    assertThat(found.themes()).containsExactly("wonen", "bestuur");
    assertThat(found.evidence())
        .extracting(Evidence::subject, Evidence::rule)
        .contains(tuple("theme:wonen", Corrections.RULE))
        .doesNotContain(tuple("theme:mobiliteit", "theme-term"));
    assertThat(corrections.ofPassage(made.passageId()))
        .extracting(Correction::by, Correction::values)
        .containsExactly(tuple("anna", List.of("wonen", "bestuur")));
  }

  @Test
  void followsThePassageByItsWordsWhereItsIdChanges() {
    correct(Aspect.HORIZON, "2040");
    AnnotatedPassage moved = read("Er is een alinea bij gekomen.", REQUEST);
    assertThat(moved.annotations().horizons()).containsExactly("2040");
    assertThat(corrections.ofPassage(moved.passage().id())).hasSize(1);
  }

  @Test
  void givesBackWhatTheRulesFoundAfterUndo() {
    List<String> before = read(REQUEST).annotations().themes();
    Correction made = correct(Aspect.THEME, "natuur");
    corrections.undo(made.id());
    assertThat(read(REQUEST).annotations().themes()).isEqualTo(before).isNotEmpty();
    refuses("unknown-correction", () -> corrections.undo(made.id()));
  }

  @Test
  void letsTheLastOfTwoHold() {
    correct(Aspect.THEME, "natuur");
    Correction last = correct(Aspect.THEME, "energie");
    assertThat(read(REQUEST).annotations().themes()).containsExactly("energie");
    corrections.undo(last.id());
    assertThat(read(REQUEST).annotations().themes()).containsExactly("natuur");
  }

  @Test
  void makesAVerzoekOfWhatAPersonSaysAsks() {
    assertThat(read(REQUEST).passage().kind()).isEqualTo(PassageKind.VERZOEK);
    correct(Aspect.REQUEST, "nee");
    correct(Aspect.PARTY, "netbeheerders:gevraagd");
    correct(Aspect.MODALITY);
    AnnotatedPassage corrected = read(REQUEST);
    assertThat(corrected.passage().kind()).isEqualTo(PassageKind.TEKST);
    assertThat(corrected.annotations().request()).isEqualTo(RequestKind.NEE);
    assertThat(corrected.annotations().modality()).isNull();
    assertThat(corrected.annotations().parties())
        .extracting(PartyMention::id, PartyMention::role)
        .containsExactly(tuple("netbeheerders", PartyRole.GEVRAAGD));
  }

  @Test
  void refusesWhatTheVocabularyDoesNotKnow() {
    refuses("unknown-correction-value", () -> correct(Aspect.THEME, "ruimtevaart"));
    refuses("unknown-correction-value", () -> correct(Aspect.PARTY, "rijk:baas"));
    refuses("unknown-correction-value", () -> correct(Aspect.HORIZON, "ooit"));
  }
}

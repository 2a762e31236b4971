package nl.naslag.ui.passage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.document.PassageId;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.reader.RelatedList;
import org.junit.jupiter.api.Test;

class CorrectionTest extends DemoScreens {
  private static final String READER = "stukken/voorstel?passage=voorstel-3";

  private String panel() {
    return all(AnnotationPanel.class).getFirst().getElement().getTextRecursively();
  }

  private CorrectionForm ask(String aspect) {
    click("Verbeter: " + aspect);
    return all(CorrectionForm.class).getFirst();
  }

  @Test
  void correctsAThemeInPlaceAndShowsWhoDidAndWhatTheMachineRead() {
    open(READER);

    ask("Thema").submit(List.of("wonen", "energie", ""));

    assertThat(corrections.ofPassage(new PassageId("voorstel-3")))
        .extracting(Correction::aspect, Correction::values)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Aspect.THEME, List.of("wonen", "energie")));
    assertThat(panel())
        .contains("Verbeterd door " + System.getProperty("user.name"))
        .contains("2 maart 2026, 11.00")
        .contains("Naslag las: Energie");
    assertThat(link("Alles over Wonen").getHref()).isEqualTo("themas/wonen");
  }

  @Test
  void takesACorrectionBackAndMakesItAgain() {
    open(READER);
    ask("Horizon").submit(List.of("2030, na 2040"));
    assertThat(corrections.ofPassage(new PassageId("voorstel-3")).getFirst().values())
        .containsExactly("2030", "na-2040");

    click("Maak de verbetering ongedaan: Horizon");
    assertThat(panel()).doesNotContain("Verbeterd door");

    click("Maak ongedaan");
    assertThat(panel()).contains("Verbeterd door");
  }

  @Test
  void asksForPartiesByNameAndRole() {
    open(READER);

    ask("Partij").submit(List.of("Netbeheerders", "handelend", "", "betrokken"));

    assertThat(corrections.ofPassage(new PassageId("voorstel-3")).getFirst().values())
        .containsExactly("netbeheerders:handelend");
  }

  @Test
  void startsFromWhatHoldsNow() {
    open(READER);

    CorrectionForm form = ask("Partij");

    assertThat(elements(form.getElement()).filter(one -> one.getTag().equals("input")))
        .extracting(one -> one.getProperty("value"))
        .containsExactly("Rijk", "Netbeheerders", "", "");
  }

  @Test
  void saysNoWithoutLosingWhatWasTyped() {
    open(READER);
    CorrectionForm form = ask("Horizon");

    form.submit(List.of("onzin"));

    assertThat(panel()).contains("Naslag kent de waarde \"onzin\" niet bij horizon.");
    assertThat(all(CorrectionForm.class)).containsExactly(form);
    assertThat(corrections.all()).isEmpty();
  }

  @Test
  void takesARequestAway() {
    open(READER);

    ask("Gevraagd van het Rijk").submit(List.of(""));

    assertThat(panel()).contains("Naslag las: verzoek aan het Rijk");
  }

  @Test
  void namesRelatedPassagesAndWhatTheyShare() {
    open("stukken/voorstel?passage=voorstel-4");

    assertThat(all(RelatedList.class).getFirst().getElement().getTextRecursively())
        .contains("Verwante passages", "Nota energie 2024", "Gemeen: Energie, “net”");
    assertThat(with("data-shows")).extracting(Element::getTag).containsOnly("button");
  }
}

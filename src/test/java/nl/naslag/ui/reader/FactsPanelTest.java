package nl.naslag.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Expectation;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.DocumentCorrections;
import nl.naslag.ui.DemoScreens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FactsPanelTest extends DemoScreens {
  private static final List<String> AS_IT_IS =
      List.of("Ruimtelijk voorstel Voorbeeld", "2024-05-03", "provincie Voorbeeld", "");

  @Autowired private DocumentCorrections facts;

  private FactsForm form() {
    return all(FactsForm.class).getFirst();
  }

  private static List<String> with(Field field, String value) {
    List<String> fields = new java.util.ArrayList<>(AS_IT_IS);
    fields.set(field.ordinal(), value);
    return fields;
  }

  @Test
  void startsFromWhatIsKnownWithALabelAndTheEvidenceOfEach() {
    open("stukken/voorstel");

    assertThat(elements(form().getElement()).filter(one -> one.getTag().equals("input")))
        .extracting(one -> one.getAttribute("value"))
        .containsExactlyElementsOf(AS_IT_IS);
    assertThat(form().getElement().getTextRecursively())
        .contains("Titel", "Datum", "Opsteller", "Soort stuk", "Naslag vond dit niet");
  }

  @Test
  void opensTheFormByItsAddress() {
    open("stukken/voorstel?gegevens=open");
    assertThat(details()).allMatch(one -> one.hasAttribute("open"));
    open("stukken/voorstel");
    assertThat(details()).noneMatch(one -> one.hasAttribute("open"));
  }

  private List<Element> details() {
    return elements(view().getElement())
        .filter(one -> one.getClassList().contains("facts-form"))
        .toList();
  }

  @Test
  void savesWhatChangedAndShowsWhoDidAndWhatNaslagRead() {
    open("stukken/voorstel");

    form().submit(with(Field.DATE, "2023-01-31"));

    assertThat(facts.history(new DocumentId("voorstel")))
        .extracting(one -> one.field() + " " + one.value())
        .containsExactly("DATE 2023-01-31");
    assertThat(words())
        .contains("31 januari 2023")
        .contains("Datum verbeterd door " + System.getProperty("user.name"))
        .contains("Eerst stond er: 3 mei 2024");
    click("Maak de verbetering ongedaan: Datum");
    assertThat(words()).doesNotContain("verbeterd door");
    click("Maak ongedaan");
    assertThat(words()).contains("Datum verbeterd door");
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() {
    open("stukken/voorstel");

    form().submit(with(Field.TITLE, "onzin"));

    assertThat(form().getElement().getTextRecursively()).contains("De tekst is te lang");
    assertThat(facts.history(new DocumentId("voorstel"))).isEmpty();
  }

  @Test
  void showsWhatSomebodyElseWroteMeanwhile() {
    open("stukken/voorstel");
    FactsForm form = form();
    facts.correct(
        new DocumentId("voorstel"), Map.of(Field.TITLE, "Van een ander"), "bob", Expectation.NONE);

    form.submit(with(Field.TITLE, "Van mij"));
    assertThat(form.getElement().getTextRecursively())
        .contains("Iemand anders heeft dit intussen veranderd", "Van een ander");

    form.submit(with(Field.TITLE, "Van mij"));
    assertThat(title()).contains("Van mij");
  }
}

package nl.naslag.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.html.Address;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DocumentsScreenTest extends DemoScreens {
  @Test
  void listsEveryFileWithWhatBecameOfIt() {
    open("stukken");

    assertThat(titles())
        .containsExactly(
            "Ruimtelijk voorstel Voorbeeld",
            "Nota energie 2024",
            "Kamerbrief ruimte",
            "kaart-van-de-provincie.pdf");
    assertThat(rows().getFirst()).contains("Toegevoegd", "8");
    assertThat(rows().getLast()).contains("Overgeslagen", "Alleen beeld");
  }

  @Test
  void tellsWhichLinesOfTheSynonymsAreSkippedAndWhy() {
    open("stukken");

    assertThat(words())
        .contains("2 regels in gebruik, uit synoniemen.txt.")
        .contains("regel 4: “bsn =”. Aan beide kanten van het teken moet een woord staan");
  }

  @Test
  void countsFilesByOutcomeAndKeepsItsPromise() {
    open("stukken");

    follow("Niet te lezen (1)");

    assertThat(location()).isEqualTo("stukken?outcome=unread");
    assertThat(titles()).containsExactly("kaart-van-de-provincie.pdf");
    assertThat(linkNames()).contains("Alle (4)", "Gelezen (3)", "Deels gelezen (0)");
  }

  @Test
  void narrowsToTheNameThatIsTyped() {
    open("stukken?outcome=read");

    typeName("nota");

    assertThat(here()).isEqualTo(read().with("q", "nota"));
    assertThat(titles()).containsExactly("Nota energie 2024");
  }

  @Test
  void findsAFileByItsFileNameInCapitals() {
    open("stukken?q=KAART");

    assertThat(titles()).containsExactly("kaart-van-de-provincie.pdf");
  }

  @Test
  void saysThatNoFileIsNamedSo() {
    open("stukken?q=begroting");

    assertThat(words()).contains("Geen stukken in deze lijst");
  }

  @Test
  void showsEveryFileForAnOutcomeThatIsNone() {
    open("stukken?outcome=kapot");

    assertThat(titles()).hasSize(4);
  }

  @Test
  void opensADocumentInTheReader() {
    open("stukken");

    follow("Nota energie 2024");

    assertThat(location()).isEqualTo("stukken/nota-energie");
  }

  @Test
  void listsThePagesThatSomebodyHadBetterLookAt() {
    open("stukken");

    follow("Pagina's om na te kijken (3)");

    assertThat(location()).isEqualTo("stukken?outcome=pages");
    assertThat(rows())
        .containsExactly(
            "Ruimtelijk voorstel Voorbeeldp. 6 (pdf 4)De tekst is herkend uit een beeld."
                + " Er kunnen fouten in staan.",
            "Nota energie 2024p. 6 (pdf 4)De tekst is herkend uit een beeld."
                + " Er kunnen fouten in staan.",
            "kaart-van-de-provincie.pdfp. 1Op deze pagina staat alleen beeld. Er valt niets in te"
                + " zoeken.");
    follow("p. 6 (pdf 4)");

    assertThat(location()).isEqualTo("stukken/voorstel?blad=4");
  }

  @Test
  void saysThatEveryPageOfTheseFilesIsFine() {
    open("stukken?outcome=pages&q=kamerbrief");

    assertThat(words()).contains("Geen pagina's om na te kijken");
  }

  @Test
  void removesAFileAndPutsItBack() {
    open("stukken");

    click("Verwijder Nota energie 2024");

    assertThat(titles()).doesNotContain("Nota energie 2024");
    assertThat(whole()).contains("“Nota energie 2024” is verwijderd.");

    click("Maak ongedaan");

    assertThat(titles()).contains("Nota energie 2024").hasSize(4);
  }

  @Test
  void tellsOfAnUploadWhatBecameOfIt() {
    open("stukken");

    upload("visie.txt");

    assertThat(words()).contains("visie.txt: Toegevoegd.");
  }

  @Test
  void refusesAnUploadWithAPathInItsName() {
    open("stukken");

    upload("../visie.txt");

    assertThat(words())
        .contains("../visie.txt: niet toegevoegd. Deze bestandsnaam kan niet worden gebruikt.");
  }

  private static Address read() {
    return Address.of("stukken").with("outcome", "read");
  }

  private List<String> rows() {
    return wordsOf("tr").stream().skip(1).toList();
  }

  private List<String> titles() {
    return elements(all(DocumentTable.class).getFirst().getElement())
        .filter(one -> one.getTag().equals("th") && "row".equals(one.getAttribute("scope")))
        .map(one -> one.getChild(0).getTextRecursively())
        .toList();
  }

  private void typeName(String words) {
    Input filter =
        all(Input.class).stream()
            .filter(one -> one.getAriaLabel().isPresent())
            .findFirst()
            .orElseThrow();
    test(filter).setValue(words);
  }

  private void upload(String name) {
    Upload upload = all(Upload.class).getFirst();
    test(upload).upload(name, "text/plain", "Tekst.".getBytes(StandardCharsets.UTF_8));
    // The browser tells that the file has gone, and that no other is on its way.
    ElementListenerMap listeners =
        upload.getElement().getNode().getFeature(ElementListenerMap.class);
    ObjectNode told = JacksonUtils.createObjectNode();
    listeners.getExpressions("upload-success").forEach(asked -> told.put(asked, false));
    listeners.fireEvent(new DomEvent(upload.getElement(), "upload-success", told));
  }

  @Test
  void isWholeAgainAfterAnAddressThatWasRefused() {
    open("stukken");
    String before = words();

    open("stukken?page=0");
    assertThat(words()).contains("Pagina 0 bestaat niet.").doesNotContain("Nota energie 2024");
    open("stukken");

    assertThat(words()).isEqualTo(before);
  }

  @Test
  void tellsWhichLinesOfMetadataAreLeftOutAndWhy() {
    open("stukken");

    assertThat(words()).contains("1 regel wordt overgeslagen", "metadata.csv, regel 3: “weg.pdf”.");
  }
}

package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Typeface;
import org.junit.jupiter.api.Test;

/// Headings of a file whose lines have a place and a typeface.
class PrintedHeadingsTest {
  private final List<Fragment> lines = new ArrayList<>();
  private int page = 1;
  private float top = 60;

  @Test
  void findsAnArticleSetAsPlainlyAsItsExplanation() {
    bold("Nota van toelichting");
    bold("Hoofdstuk 1. Selectie");
    bold("Hoofdstuk 2. Slot");
    white();
    plain("Artikel 1.1 Modelbesluiten");
    plain("Dit artikel bepaalt dat een model kan worden gegeven en waarvoor het geldt in");
    plain("de praktijk van alledag, zoals hierboven al in het algemeen is uiteengezet.");
    white();
    plain("Artikel 1.2 Betrokken deskundigen");
    plain("Het besluit geeft voorschriften over de procedure en over wie daarin kennis");
    plain("van zaken inbrengt, zodat alle belangen worden gewogen.");
    white();
    plain("Artikel 1.2 geldt niet voor besluiten die voor de inwerkingtreding zijn genomen.");

    assertThat(read().allSections())
        .extracting(Section::title)
        .contains("Artikel 1.1 Modelbesluiten", "Artikel 1.2 Betrokken deskundigen")
        .doesNotHaveDuplicates()
        .noneMatch(title -> title.contains("geldt niet"));
  }

  @Test
  void readsTwoNumberedHeadingsAboveEachOtherAsTwo() {
    bold("I. ALGEMEEN");
    bold("1. Inleiding");
    plain("Dit voorstel moderniseert het kader waarbinnen de zorg wordt geregeld en bekostigd.");
    white();
    bold("2. Gevolgen");
    plain("De gevolgen van het voorstel zijn voor burgers en bedrijven naar verwachting klein.");
    white();
    bold("3. Slot");
    plain("Dit voorstel treedt in werking op een tijdstip dat bij besluit wordt vastgesteld.");

    assertThat(read().allSections())
        .extracting(Section::title)
        .containsExactly("ALGEMEEN", "Inleiding", "Gevolgen", "Slot");
  }

  @Test
  void readsAnItemWhoseTitleBreaksOffAtThePageEnd() {
    bold("Besluitenlijst commissie Binnenlandse Zaken");
    white();
    bold("1. Agendapunt: Werkbezoek aan de regio Midden- en West-");
    page = 2;
    top = 60;
    bold("Brabant");
    white();
    plain("Noot: Besluit: overlaten aan de leden.");
    white();
    bold("2. Agendapunt: programma van het volgende werkbezoek");
    white();
    plain("Besluit: aanhouden.");

    PolicyDocument document = read();

    assertThat(document.allSections())
        .extracting(Section::title)
        .contains(
            "Werkbezoek aan de regio Midden- en West-Brabant",
            "programma van het volgende werkbezoek");
    assertThat(document.passages())
        .filteredOn(passage -> passage.kind() == PassageKind.BESLUIT)
        .extracting(Passage::text)
        .containsExactly("Noot: Besluit: overlaten aan de leden.", "Besluit: aanhouden.");
  }

  private PolicyDocument read() {
    return Readings.read("stuk.pdf", lines);
  }

  private void bold(String text) {
    line(text, true);
  }

  private void plain(String text) {
    line(text, false);
  }

  private void line(String text, boolean bold) {
    Box box = new Box(70, top, text.length() * 5.5f, 12);
    lines.add(new Fragment(FragmentKind.LINE, 0, "", text, page, box, new Typeface(10, bold)));
    top += 13;
  }

  private void white() {
    lines.add(new Fragment(FragmentKind.LINE, 0, "", "", page, null, null));
    top += 13;
  }
}

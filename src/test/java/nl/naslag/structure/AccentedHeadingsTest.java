package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Typeface;
import org.junit.jupiter.api.Test;

/// Headings that a file tells by slant, colour or its own tags, and notes that go on.
class AccentedHeadingsTest {
  private final List<Fragment> lines = new ArrayList<>();
  private int page = 1;
  private float top = 60;

  @Test
  void findsHeadingsThatAreOnlySlanted() {
    chapters();
    slanted("Wonen in de kern");
    plain("De vraag naar woningen groeit, en wij bouwen daarom het liefst binnen de kernen zelf.");
    white();
    slanted("Werken aan de rand");
    plain("Bedrijven vragen ruimte, die wij met de gemeenten samen langs de weg zoeken.");

    assertThat(read().allSections())
        .extracting(Section::label)
        .containsExactly(
            "1. Inleiding", "2. Opgaven", "3. Slot", "Wonen in de kern", "Werken aan de rand");
  }

  @Test
  void leavesSlantedWordsWithinASentenceAlone() {
    chapters();
    plain("De vraag naar woningen groeit, zo staat te lezen in de nota die wij noemden als");
    slanted("Wonen in de kern");
    plain("en in de brief daarover die het college in het voorjaar aan de raad heeft gestuurd.");
    white();
    plain("Bedrijven vragen ruimte, zo staat te lezen in de nota die wij noemden, te weten");
    slanted("Werken aan de rand");
    plain("en in de brief daarover die het college in het voorjaar aan de raad heeft gestuurd.");

    assertThat(read().allSections())
        .extracting(Section::label)
        .containsExactly("1. Inleiding", "2. Opgaven", "3. Slot");
  }

  @Test
  void readsWhatIsTaggedAsAHeadingButNotABodyLineWithThatStyle() {
    tagged("Inleiding", 1, true);
    plain("Deze nota gaat over water, over wonen en over wat het rijk daaraan kan bijdragen.");
    white();
    tagged("Aanleiding", 2, true);
    plain("Het water stijgt en de vraag naar woningen groeit, zodat keuzes nodig zijn geworden.");
    white();
    tagged("Doel", 2, true);
    plain("Wij willen dat bewoners prettig kunnen wonen in alle kernen van de provincie.");
    white();
    tagged("Opzet", 2, true);
    plain("Eerst beschrijven wij het water, daarna het wonen en tot slot wat wij vragen.");
    white();
    tagged("Het college stelt nadere regels over de wijze waarop dat gebeurt", 2, false);
    plain("in de gemeente, en over de kosten daarvan.");
    white();
    tagged("Opgaven", 1, true);
    plain("De opgaven zijn groot, en zij vragen om een bijdrage van het rijk aan het spoor.");

    assertThat(read().allSections())
        .extracting(section -> section.level() + " " + section.title())
        .containsExactly("1 Inleiding", "2 Aanleiding", "2 Doel", "2 Opzet", "1 Opgaven");
  }

  @Test
  void putsTheRestOfANoteBehindTheNoteItself() {
    plain("De vraag naar woningen groeit, en wij bouwen daarom het liefst binnen de kernen zelf");
    note("1 Zie de brief over wonen die in het");
    page = 2;
    top = 60;
    plain("en aan de rand daarvan, waar dat kan.");
    note("voorjaar is gestuurd.");

    assertThat(read().passages())
        .extracting(passage -> passage.text())
        .containsExactly(
            "De vraag naar woningen groeit, en wij bouwen daarom het liefst binnen de kernen zelf en"
                + " aan de rand daarvan, waar dat kan.",
            "1 Zie de brief over wonen die in het voorjaar is gestuurd.");
  }

  @Test
  void readsAChapterAndItsTitleBelowItAsOneHeading() {
    line("Hoofdstuk 1", 0, new Typeface(14, true));
    white();
    line("Inleiding", 0, new Typeface(16, true));
    white();
    plain("Dit hoofdstuk beschrijft wat er speelt in de provincie en wat wij daarvan vinden.");
    white();
    line("Hoofdstuk 2", 0, new Typeface(14, true));
    white();
    line("Keuzes", 0, new Typeface(16, true));
    white();
    plain("Wij kiezen voor wonen binnen de kernen, en voor bedrijven langs de weg.");

    assertThat(read().allSections())
        .extracting(Section::label)
        .containsExactly("1. Inleiding", "2. Keuzes");
  }

  private void chapters() {
    for (String title : List.of("1. Inleiding", "2. Opgaven", "3. Slot")) {
      line(title, 0, new Typeface(10, true));
      plain("Dit hoofdstuk beschrijft wat er speelt in de provincie en wat wij daarvan vinden.");
      white();
    }
  }

  private PolicyDocument read() {
    return Readings.read("stuk.pdf", lines);
  }

  private void plain(String text) {
    line(text, 0, new Typeface(10, false));
  }

  private void slanted(String text) {
    line(text, 0, new Typeface(10, false, true));
  }

  private void tagged(String text, int level, boolean bold) {
    line(text, level, new Typeface(10, bold));
  }

  private void note(String text) {
    lines.add(
        new Fragment(
            FragmentKind.FOOTNOTE,
            0,
            "",
            text,
            page,
            new Box(70, 700, 200, 9),
            new Typeface(8, false)));
  }

  private void line(String text, int level, Typeface face) {
    Box box = new Box(70, top, text.length() * 5.5f, 12);
    lines.add(new Fragment(FragmentKind.LINE, level, "", text, page, box, face));
    top += 13;
  }

  private void white() {
    lines.add(new Fragment(FragmentKind.LINE, 0, "", "", page, null, null));
    top += 13;
  }
}

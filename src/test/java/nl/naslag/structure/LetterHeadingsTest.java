package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Section;
import org.junit.jupiter.api.Test;

/// The headings of letters, which are plain text: what frames a letter is none, and headings that
/// recur in each chapter hold the others.
class LetterHeadingsTest {
  private static final String TEXT =
      """
      De komende jaren is er in alle regio's behoefte aan meer ruimte voor huizen en banen.

      Het kabinet werkt dat samen met de provincies en gemeenten uit, en daarover gaat dit.

      Over de voortgang wordt aan de Kamer ieder jaar in het voorjaar met een brief ingelicht.""";

  @Test
  void takesNoHeadingFromTheAddressOrTheSignature() {
    assertThat(
            headings(
                "De voorzitter van de Tweede Kamer",
                "Geachte voorzitter,",
                TEXT,
                "Aanleiding",
                TEXT,
                "P.J. van der Laan",
                "Minister van Landbouw en Natuur"))
        .containsExactly("1 Aanleiding");
  }

  @Test
  void putsHeadingsBelowThoseThatRecurInEachChapter() {
    assertThat(
            headings(
                "1. Wonen",
                TEXT,
                "Opgave",
                TEXT,
                "Meer huizen",
                TEXT,
                "Inzet",
                TEXT,
                "Bouwen",
                TEXT,
                "2. Werken",
                TEXT,
                "Opgave",
                TEXT,
                "Inzet",
                TEXT,
                "3. Natuur",
                TEXT,
                "Opgave",
                TEXT,
                "Inzet",
                TEXT,
                "Tot slot",
                TEXT))
        .containsExactly(
            "1 Wonen",
            "2 Opgave",
            "3 Meer huizen",
            "2 Inzet",
            "3 Bouwen",
            "1 Werken",
            "2 Opgave",
            "2 Inzet",
            "1 Natuur",
            "2 Opgave",
            "2 Inzet",
            "1 Tot slot");
  }

  @Test
  void putsAnnouncedHeadingsBelowTheOneThatAnnouncesThem() {
    assertThat(
            headings(
                "Uitgangspunten",
                TEXT,
                "Dit brengt ons in deze brief aan de Kamer tot de volgende uitgangspunten:",
                "Niet afwentelen",
                TEXT,
                "Vooruit denken",
                TEXT))
        .containsExactly("1 Uitgangspunten", "2 Niet afwentelen", "2 Vooruit denken");
  }

  /// A letter to a municipal executive: numbered headings, and an answer by question.
  @Test
  void readsALetterToACouncilWithNumberedQuestions() {
    assertThat(
            headings(
                "Gemeente Voorbeeldstad",
                "Postbus 12",
                "Geacht college,",
                TEXT,
                "1. Vraag over huur",
                TEXT,
                "2. Vraag over grond",
                TEXT,
                "A.B. Vries-Jansen",
                "Wethouder Wonen"))
        .containsExactly("1 Vraag over huur", "1 Vraag over grond");
  }

  /// Titles that recur twice only are chance; they stay beside the others.
  @Test
  void keepsTitlesThatRecurTwiceBesideTheOthers() {
    assertThat(
            headings(
                "Geachte leden van de raad,",
                TEXT,
                "1. Wonen",
                TEXT,
                "Opgave",
                TEXT,
                "Meer huizen",
                TEXT,
                "2. Werken",
                TEXT,
                "Opgave",
                TEXT,
                "Meer banen",
                TEXT))
        .containsExactly(
            "1 Wonen", "2 Opgave", "2 Meer huizen", "1 Werken", "2 Opgave", "2 Meer banen");
  }

  /// A salutation far into a report is that of a quoted letter.
  @Test
  void keepsTheHeadingsAboveALetterThatAReportQuotes() {
    List<String> report = new ArrayList<>();
    for (int chapter = 1; chapter <= 14; chapter++) {
      report.addAll(List.of("Hoofdstuk over deel " + "ABCDEFGHIJKLMN".charAt(chapter - 1), TEXT));
    }
    report.addAll(List.of("Geachte lezer,", TEXT));
    assertThat(headings(report.toArray(String[]::new))).hasSize(14);
  }

  private static List<String> headings(String... paragraphs) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = paragraphs[i].replace(" de ", " in jaar " + (2030 + i) + " de ");
    }
    collect(Readings.read("brief.txt", String.join("\n\n", paragraphs)).sections(), found);
    return found;
  }

  private static void collect(List<Section> sections, List<String> found) {
    for (Section section : sections) {
      if (!section.title().isEmpty()) {
        found.add(section.level() + " " + section.title());
      }
      collect(section.children(), found);
    }
  }
}

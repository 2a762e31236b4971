package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import org.junit.jupiter.api.Test;

/// Headings whose number the file keeps apart from their title.
class NumberedByFileTest {
  private static Fragment heading(int level, String number, String title) {
    return new Fragment(FragmentKind.HEADING, level, number, title, 0, null, null);
  }

  private static List<Section> read(Fragment... fragments) {
    return Readings.read("nota.docx", List.of(fragments)).allSections().toList();
  }

  @Test
  void believesTheNumberHoweverTheTitleOpens() {
    List<Section> sections =
        read(
            heading(1, "1", "iPads in de raad"),
            Fragment.paragraph("Een alinea."),
            heading(2, "1.1", "e-Herkenning"),
            heading(1, "2.", "Water"),
            heading(1, "B", "Kaarten"),
            heading(2, "B.1", "Ligging"));

    assertThat(sections).extracting(Section::number).containsExactly("1", "1.1", "2", "B", "B.1");
    assertThat(sections)
        .extracting(Section::title)
        .containsExactly("iPads in de raad", "e-Herkenning", "Water", "Kaarten", "Ligging");
    assertThat(sections.getFirst().label()).isEqualTo("1. iPads in de raad");
  }

  @Test
  void callsADocumentByItsTitle() {
    List<Fragment> fragments =
        List.of(
            heading(0, "", "Nota water"),
            heading(1, "1", "Inleiding"),
            Fragment.paragraph("Een alinea."),
            heading(1, "2", "Keuzen"));

    assertThat(Readings.read("x.docx", fragments).title()).isEqualTo("Nota water");
  }

  @Test
  void readsAnAnnexByTheWordBeforeItsNumber() {
    List<Section> sections =
        read(heading(1, "1", "Inleiding"), heading(1, "Bijlage B", "Begrippen"));

    assertThat(sections.getLast().kind()).isEqualTo(SectionKind.BIJLAGE);
    assertThat(sections.getLast().title()).isEqualTo("Bijlage B Begrippen");
  }
}

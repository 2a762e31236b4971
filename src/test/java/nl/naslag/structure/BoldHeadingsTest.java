package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Section;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Typeface;
import org.junit.jupiter.api.Test;

/// Headings that an office file only sets in bold.
class BoldHeadingsTest {
  private final List<Fragment> fragments = new ArrayList<>();

  private void paragraph(String text, boolean bold) {
    Typeface face = new Typeface(11, bold);
    fragments.add(new Fragment(FragmentKind.PARAGRAPH, 0, "", text, 0, null, face));
  }

  private void part(String title) {
    paragraph(title, true);
    paragraph("Het Rijk betaalt mee aan wat de regio hierover heeft gevraagd.", false);
  }

  private List<Section> sections() {
    return Readings.read("nota.docx", fragments).allSections().toList();
  }

  @Test
  void findsThemWithoutAnyStyle() {
    part("Opgave");
    part("Wat wij van het Rijk vragen");
    part("Planning en kosten");

    assertThat(sections())
        .extracting(Section::title)
        .containsExactly("Opgave", "Wat wij van het Rijk vragen", "Planning en kosten");
  }

  @Test
  void putsThemBelowThoseWithAStyle() {
    fragments.add(Fragment.heading(1, "Wonen"));
    part("Opgave");
    part("Aanpak");
    fragments.add(Fragment.heading(1, "Water"));
    part("Opgave");

    assertThat(sections()).extracting(Section::level).containsExactly(1, 2, 2, 1, 2);
  }

  @Test
  void leavesOneBoldSentenceWhereItStands() {
    paragraph("Het Rijk heeft dit al eerder toegezegd.", true);
    paragraph("De regio wacht nog op antwoord en vraagt om een besluit.", false);

    assertThat(sections()).isEmpty();
  }
}

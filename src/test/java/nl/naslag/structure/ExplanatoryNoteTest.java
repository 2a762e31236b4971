package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Section;
import nl.naslag.document.file.Fragment;
import org.junit.jupiter.api.Test;

/// The note that explains a law stands beside its chapters, whatever it is called in full.
class ExplanatoryNoteTest {
  private static final Fragment TEXT =
      Fragment.paragraph("De minister stelt bij regeling vast hoe de aanvraag wordt ingediend.");

  @Test
  void standsBesideTheLawAndNotUnderItsLastArticle() {
    for (String note :
        List.of(
            "Nota van toelichting",
            "Nota van toelichting bij het Besluit windparken",
            "MEMORIE VAN TOELICHTING",
            "Memorie van toelichting behorende bij het voorstel van wet",
            "Toelichting op de verordening leerlingenvervoer")) {
      assertThat(headings(note))
          .as(note)
          .containsExactly(
              "1 Hoofdstuk 1. Algemeen",
              "2 Artikel 1 Begrippen",
              "2 Artikel 2 Aanvraag",
              "1 " + note,
              "2 Artikel 1");
    }
  }

  private static List<String> headings(String note) {
    List<Fragment> file = new ArrayList<>();
    for (String heading :
        List.of(
            "Hoofdstuk 1. Algemeen",
            "Artikel 1 Begrippen",
            "Artikel 2 Aanvraag",
            note,
            "Artikel 1")) {
      file.add(Fragment.heading(1, heading));
      file.add(TEXT);
    }
    List<String> found = new ArrayList<>();
    collect(Readings.read("besluit.docx", file).sections(), found);
    return found;
  }

  private static void collect(List<Section> sections, List<String> found) {
    for (Section section : sections) {
      String number = section.number() == null ? "" : "Hoofdstuk " + section.number() + ". ";
      found.add(section.level() + " " + number + section.title());
      collect(section.children(), found);
    }
  }
}

package nl.naslag.structure.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.structure.Readings;
import org.junit.jupiter.api.Test;

/// Decision lists as other towns set them: in a table, or with "Het college besluit:" on its own.
class DecisionTableTest {
  @Test
  void readsARowAsAnItemWithItsDecision() {
    PolicyDocument list =
        Readings.read(
            "lijst.pdf",
            List.of(
                line("Besluitenlijst college 4 maart"),
                line(""),
                row("Nr.\tOnderwerp\tBesluit\tPortefeuille"),
                row("3.a\tNota grond-\nbeleid\tConform advies.\tDe Boer"),
                row("4\tSubsidie dorpshuis\tHet college verleent de subsidie.\t"),
                row("\t\tDe raad wordt geïnformeerd.\t")));

    assertThat(list.allSections())
        .extracting(section -> section.number() + " " + section.title())
        .contains("3.a Nota grondbeleid", "4 Subsidie dorpshuis");
    assertThat(decisions(list))
        .containsExactly(
            "3.a Conform advies.",
            "4 Het college verleent de subsidie. De raad wordt geïnformeerd.");
  }

  @Test
  void readsAFormAsAnItemWithItsDecision() {
    PolicyDocument list =
        Readings.read(
            "lijst.pdf",
            List.of(
                line("Besluitenlijst gedeputeerden 17 juni"),
                line(""),
                row("Agendapunt\t4"),
                row("Onderwerp\tNatuurherstel"),
                row("Portefeuillehouder\tDe Wit"),
                row("Besluit\tDe regeling wordt opengesteld."),
                line(""),
                row("Agendapunt\t5"),
                row("Onderwerp\tGanzen"),
                row("Besluit\tConform advies.")));

    assertThat(list.allSections())
        .extracting(section -> section.number() + " " + section.title())
        .contains("4 Natuurherstel", "5 Ganzen");
    assertThat(decisions(list))
        .containsExactly("4 De regeling wordt opengesteld.", "5 Conform advies.");
  }

  @Test
  void leavesATableOfAnotherDocumentAsItIs() {
    PolicyDocument other =
        Readings.read(
            "nota.pdf",
            List.of(
                line("Nota over overleg"),
                line(""),
                row("Nr.\tOnderwerp\tBesluit"),
                row("1\tSpoor\tUitgesteld.")));

    assertThat(decisions(other)).isEmpty();
  }

  @Test
  void readsADecisionBelowItsLabel() {
    PolicyDocument list =
        Readings.read(
            """
            Agendapunt 4: Parkeren in de kern

            Samenvatting: bewoners vragen om vergunningen.

            Het college besluit:

            De nota parkeren vast te stellen.

            Agendapunt 5: Jongerenwerk

            Het college besluit:

            Conform advies.
            """);

    assertThat(decisions(list))
        .containsExactly(
            "4 Het college besluit: De nota parkeren vast te stellen.",
            "5 Het college besluit: Conform advies.");
  }

  private static List<String> decisions(PolicyDocument document) {
    return document.passages().stream()
        .filter(passage -> passage.kind() == PassageKind.BESLUIT)
        .map(DecisionTableTest::numbered)
        .toList();
  }

  private static String numbered(Passage passage) {
    return passage.number() + " " + passage.text();
  }

  private static Fragment line(String text) {
    return new Fragment(FragmentKind.LINE, 0, "", text, 1, null, null);
  }

  private static Fragment row(String text) {
    return new Fragment(FragmentKind.TABLE_ROW, 0, "", text, 1, null, null);
  }
}

package nl.naslag.structure.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.document.SectionKind;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.heading.ListedHeadings;
import org.junit.jupiter.api.Test;

class OwnTitleTest {
  private static final ListedHeadings NONE = new ListedHeadings(List.of(), List.of());

  @Test
  void aTitleShiftsNoChapter() {
    SectionDraft root =
        SectionOutline.outline(
            List.of(
                heading("Nota Water in Drenthe"),
                text("Vastgesteld door de staten."),
                heading("1. Inleiding"),
                text("Het water."),
                heading("1.1 Aanleiding"),
                text("De droogte.")),
            NONE,
            "Nota Water in Drenthe");

    assertThat(root.children()).extracting(SectionDraft::level).containsExactly(1, 1);
    assertThat(root.children().getFirst().is(SectionKind.DOCUMENT)).isTrue();
    assertThat(root.children().getLast().children()).hasSize(1);
  }

  @Test
  void takesTheLinesThatSayWhatItIsAlso() {
    List<Block> blocks =
        List.of(
            heading("36 123 Voorstel van wet van het lid Jansen over water (Wet water)"),
            heading("Nr. 3 MEMORIE VAN TOELICHTING"),
            heading("I. ALGEMEEN"),
            text("Het water."));

    assertThat(OwnTitle.of(blocks, "")).containsExactlyElementsOf(blocks.subList(0, 2));
  }

  @Test
  void leavesAChapterAndWhatComesAfterText() {
    assertThat(OwnTitle.of(List.of(heading("Uitgangspunten"), text("Water.")), "Brief water"))
        .isEmpty();
    assertThat(
            OwnTitle.of(
                List.of(heading("1. Inleiding"), text("Water."), heading("Nota van toelichting")),
                "Nota"))
        .isEmpty();
  }

  private static Block heading(String words) {
    return block(BlockKind.HEADING, words);
  }

  private static Block text(String words) {
    return block(BlockKind.TEXT, words);
  }

  private static Block block(BlockKind kind, String words) {
    return Block.text(List.of(Line.whole(words, 1, null, null))).as(kind);
  }
}

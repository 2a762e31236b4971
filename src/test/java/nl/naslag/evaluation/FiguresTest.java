package nl.naslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  @Test
  void printsOneFigureALine() {
    Figures figures = new Figures().count("found", 3).share("recall", 1, 3).share("none", 0, 0);

    assertThat(figures.lines()).containsExactly("found=3", "recall=0.3333", "none=0.0000");
  }

  @Test
  void comparesWithoutAccentsHyphensAndSpaces() {
    assertThat(Plain.of("Eco\u00adnomische coördi-\nnatie: 2.700"))
        .isEqualTo("economischecoordinatie2700");
  }

  @Test
  void readsATabbedFileWithEmptyCells(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(folder.resolve("gold.tsv"), "nr\thorizon\tkop\n1\t2030 2035\t\n2\n");

    List<GoldTable.Row> rows = GoldTable.rows(file);

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().words("horizon")).containsExactly("2030", "2035");
    assertThat(rows.getLast().words("horizon")).isEmpty();
  }

  @Test
  void measuresSentencesAgainstATreebankAndNothingItCannot(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("bank.conllu"),
            "# sent_id = 1\n# text = Een zin.\n1\tEen\n\n# text = Nog een zin.\n1\tNog\n");

    Figures figures =
        Treebank.read(file).sentences(text -> List.of(new Span(0, 8), new Span(9, 12)));

    assertThat(figures.lines())
        .containsExactly(
            "sentences=2",
            "sentences_f1=0.5000",
            "tokens_f1=niet beschikbaar",
            "upos=niet beschikbaar",
            "lemma=niet beschikbaar");
  }
}

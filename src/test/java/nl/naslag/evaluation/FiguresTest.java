package nl.naslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.language.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  private static final String BANK =
      """
      # text = Nieuwe woningen
      1\tNieuwe\tnieuw\tADJ\t_\t_\t_\t_\t_\t_
      2\twoningen\twoning\tNOUN\t_\t_\t_\t_\t_\t_

      # text = Wij bouwen huizen.
      1\tWij\twij\tPRON\t_\t_\t_\t_\t_\t_
      2\tbouwen\tbouwen\tVERB\t_\t_\t_\t_\t_\t_
      3\thuizen\thuis\tNOUN\t_\t_\t_\t_\t_\t_
      4\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_

      # text = Dat moet snel.
      1\tDat\tdat\tPRON\t_\t_\t_\t_\t_\t_
      2\tmoet\tmoeten\tNOUN\t_\t_\t_\t_\t_\t_
      3\tsnel\txyz\tADJ\t_\t_\t_\t_\t_\t_
      4\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_

      """;

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
  void measuresATreebankFromItsBareText(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("bank.conllu"), BANK);

    Figures figures = Treebank.read(file).figures(Dutch.SENTENCES, Dutch.TAGGED);

    assertThat(figures.lines())
        .containsExactly(
            "sentences=3",
            "sentences_running=2",
            "sentences_f1=1.0000",
            "sentences_f1_all=0.4000",
            "tokens_f1=1.0000",
            "upos=0.9000",
            "lemma=0.9000");
  }
}

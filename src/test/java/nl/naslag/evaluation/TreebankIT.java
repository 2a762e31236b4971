package nl.naslag.evaluation;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.Needed;
import nl.naslag.language.Dutch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The reading of Dutch against two treebanks that no model was trained on.
class TreebankIT {
  @ParameterizedTest
  @ValueSource(strings = {"alpino", "lassysmall"})
  void readsATreebank(String name) {
    Path file = Needed.shared("nlp/ud-" + name + "/nl_" + name + "-ud-dev.conllu");
    Figures figures = Treebank.read(file).figures(Dutch.SENTENCES, Dutch.TAGGED);
    List<String> lines = figures.lines().stream().map(line -> name + "_" + line).toList();
    lines.forEach(System.out::println);
    Floors.of(TreebankIT.class).hold(lines, name);
  }
}

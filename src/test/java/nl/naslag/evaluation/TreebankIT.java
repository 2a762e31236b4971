package nl.naslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naslag.language.Dutch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reading of Dutch against two treebanks that no model was trained on.
class TreebankIT {
  private static final Path NLP =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"), "nlp");

  @ParameterizedTest
  @CsvSource({
    "ud-alpino/nl_alpino-ud-dev.conllu,"
        + " sentences_f1=0.995 sentences_f1_all=0.99 tokens_f1=0.998 upos=0.94 lemma=0.955",
    "ud-lassysmall/nl_lassysmall-ud-dev.conllu,"
        + " sentences_f1=0.995 sentences_f1_all=0.82 tokens_f1=0.996 upos=0.94 lemma=0.953",
  })
  void readsATreebank(String file, String bounds) {
    assumeTrue(Files.exists(NLP.resolve(file)), "Skipped: no treebank at " + NLP);
    Figures figures = Treebank.read(NLP.resolve(file)).figures(Dutch.SENTENCES, Dutch.TAGGED);
    System.out.println(file + " " + String.join(" ", figures.lines()));
    Map<String, Double> found =
        figures.lines().stream()
            .map(line -> line.split("="))
            .collect(Collectors.toMap(pair -> pair[0], pair -> Double.valueOf(pair[1])));
    for (String bound : bounds.split(" ")) {
      String[] pair = bound.split("=");
      double least = Double.parseDouble(pair[1]);
      assertThat(found.get(pair[0])).as(pair[0]).isGreaterThanOrEqualTo(least);
    }
  }
}

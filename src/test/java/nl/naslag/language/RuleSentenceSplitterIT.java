package nl.naslag.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.naslag.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences of two treebanks, joined to running text by spaces. The second is full of headings
/// without a full stop, which no splitter finds once the line ends are gone.
class RuleSentenceSplitterIT {
  private static final Path SHARED =
      Path.of(Optional.ofNullable(System.getenv("NASLAG_SHARED")).orElse("../shared"));

  @ParameterizedTest
  @CsvSource({
    "nlp/ud-alpino/nl_alpino-ud-dev.conllu, 0.99",
    "nlp/ud-lassysmall/nl_lassysmall-ud-dev.conllu, 0.81",
  })
  void findsTheSentencesOfATreebank(String file, double least) throws IOException {
    Path treebank = SHARED.resolve(file);
    assumeTrue(Files.exists(treebank), "Skipped: no treebank at " + treebank);
    StringBuilder text = new StringBuilder();
    Set<Span> expected = sentencesOf(treebank, text);
    Set<Span> found = new HashSet<>(Dutch.SENTENCES.sentences(text.toString()));
    int size = found.size() + expected.size();
    found.retainAll(expected);
    double f1 = 2.0 * found.size() / size;
    System.out.printf(Locale.ROOT, "sentences_f1=%.4f %s%n", f1, treebank.getFileName());
    assertThat(f1).isGreaterThanOrEqualTo(least);
  }

  private static Set<Span> sentencesOf(Path treebank, StringBuilder text) throws IOException {
    Set<Span> sentences = new HashSet<>();
    for (String line : Files.readAllLines(treebank)) {
      if (line.startsWith("# text = ")) {
        int start = text.length();
        text.append(line.substring(9).strip());
        sentences.add(new Span(start, text.length()));
        text.append(' ');
      }
    }
    return sentences;
  }
}

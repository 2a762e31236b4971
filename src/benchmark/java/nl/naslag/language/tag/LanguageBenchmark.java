package nl.naslag.language.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naslag.document.Span;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Dutch;
import nl.naslag.language.WordClass;
import nl.naslag.language.lexicon.CompoundSplitter;
import nl.naslag.language.lexicon.KnownWords;
import nl.naslag.language.model.WordClasses;
import nl.naslag.language.sentence.TokenSplitter;
import org.junit.jupiter.api.Test;

/// How many tokens a second the reading of Dutch takes in, and what each step costs.
///
/// One thread; its processor time is counted, because other programs may use the machine. Not part
/// of the build: the name says that it is run by hand, as the cookbook tells.
class LanguageBenchmark {
  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"));
  private static final String TEXT = "\"text\": \"";
  private static final int WARM_ROUNDS = 2;
  private static final int ROUNDS = 3;

  private final TokenSplitter tokens = new TokenSplitter(Dutch.MODELS);
  private final KnownWords known = new KnownWords(Dutch.WORDS);
  private final Tagger tagger =
      new ModelTagger(
          Dutch.MODELS.classes().orElseThrow().getArtifact("pos.model"),
          Dutch.MODELS.common(),
          new WordClasses(Dutch.WORDS));
  private final Lemmatiser lemmatiser =
      new Lemmatiser(Dutch.MODELS, known, new CompoundSplitter(known, CorpusWords.NONE));
  private final Map<String, Long> steps = new LinkedHashMap<>();
  private long clock;
  private long read;

  @Test
  void readsPolicyProse() throws IOException {
    Path file = SHARED.resolve("gold/kamervragen/passages.jsonl");
    assumeTrue(Files.exists(file), "Skipped: no passages at " + file);
    List<String> passages = Files.readAllLines(file).stream().map(LanguageBenchmark::text).toList();
    for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
      if (round == WARM_ROUNDS) {
        steps.clear();
        read = 0;
      }
      passages.forEach(this::read);
    }
    print();
    assertThat(read).isPositive();
  }

  // Each line is an object whose last value is the text.
  private static String text(String line) {
    String text = line.substring(line.indexOf(TEXT) + TEXT.length(), line.lastIndexOf("\"}"));
    return text.replace("\\n", "\n").replace("\\\"", "\"");
  }

  private void read(String text) {
    clock = processorTime();
    List<Span> sentences = Dutch.SENTENCES.sentences(text);
    stop("sentences");
    List<List<String>> words = new ArrayList<>();
    for (Span sentence : sentences) {
      String piece = sentence.in(text);
      words.add(tokens.words(piece).stream().map(span -> span.in(piece)).toList());
    }
    stop("words");
    List<List<WordClass>> classes = words.stream().map(tagger::tags).toList();
    stop("classes");
    for (int at = 0; at < words.size(); at++) {
      for (int word = 0; word < words.get(at).size(); word++) {
        lemmatiser.lemma(words.get(at).get(word), classes.get(at).get(word));
      }
    }
    stop("lemmas");
    words.forEach(sentence -> sentence.forEach(Dutch.LEXICON::parts));
    stop("parts");
    words.forEach(sentence -> read += sentence.size());
  }

  private void stop(String step) {
    long now = processorTime();
    steps.merge(step, now - clock, Long::sum);
    clock = now;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void print() {
    long whole = steps.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(Locale.ROOT, "tokens=%d%n", read);
    System.out.printf(Locale.ROOT, "tokens_per_second=%.0f%n", read * 1e9 / whole);
    steps.forEach(
        (step, time) ->
            System.out.printf(Locale.ROOT, "share_%s=%.2f%n", step, (double) time / whole));
  }
}

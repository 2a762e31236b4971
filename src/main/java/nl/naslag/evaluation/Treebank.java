package nl.naslag.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.naslag.document.Span;
import nl.naslag.document.Texts;
import nl.naslag.language.SentenceSplitter;

/// A treebank in CoNLL-U: its text, with the sentences as people split it.
///
/// CoNLL-U gives each sentence as a line "# text = …"; the lines for its words are passed over.
record Treebank(String text, List<Span> spans) {
  private static final String SENTENCE = "# text = ";

  /// Sentences are set one after another with a space, as in running text.
  static Treebank read(Path file) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith(SENTENCE)) {
        String sentence = line.substring(SENTENCE.length()).strip();
        spans.add(new Span(text.length(), text.length() + sentence.length()));
        text.append(sentence).append(' ');
      }
    }
    return new Treebank(text.toString(), spans);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /// How well sentences are found in the text; words, tags and lemmas have no measure yet.
  ///
  /// Twice the hits over both totals is F1 at once; a sentence is right only with both its ends.
  Figures sentences(SentenceSplitter splitter) {
    Set<Span> found = new HashSet<>(splitter.sentences(text));
    long right = spans.stream().filter(found::contains).count();
    String later = Texts.text("evaluation.not-available");
    return new Figures()
        .count("sentences", spans.size())
        .share("sentences_f1", 2 * right, found.size() + spans.size())
        .words("tokens_f1", later)
        .words("upos", later)
        .words("lemma", later);
  }
}

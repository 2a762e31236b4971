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
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.TaggedText;

/// A treebank in CoNLL-U: sentences with their words, classes and lemmas as people marked them.
///
/// A sentence without a stop at its end is a heading, a list item or a cell; in a document it is a
/// block of its own, so here it stands between blank lines. Everything else is running text.
record Treebank(List<Marked> sentences) {
  private static final Pattern FINISHED = Pattern.compile("(?s).*[.!?…][\\s\"'”’»)\\]]*");
  private static final String TEXT = "# text = ";
  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int CLASS = 3;

  /// @param words their spans count from the start of the sentence
  record Marked(String text, List<TreebankWord> words) {
    boolean finished() {
      return FINISHED.matcher(text).matches();
    }
  }

  static Treebank read(Path file) {
    List<Marked> sentences = new ArrayList<>();
    String text = "";
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(file)) {
      String[] cells = line.split("\t");
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length()).strip();
      } else if (cells.length == COLUMNS) {
        rows.add(cells);
      } else if (line.isBlank() && !text.isEmpty()) {
        sentences.add(new Marked(text, words(text, rows)));
        text = "";
        rows.clear();
      }
    }
    if (!text.isEmpty()) {
      sentences.add(new Marked(text, words(text, rows)));
    }
    return new Treebank(sentences);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  // A number with a dot or hyphen is no word of the text, but one that was thought in or taken
  // apart.
  private static List<TreebankWord> words(String text, List<String[]> rows) {
    List<TreebankWord> words = new ArrayList<>();
    int from = 0;
    for (String[] row : rows) {
      int start = text.indexOf(row[FORM], from);
      if (start >= 0 && row[0].chars().allMatch(Character::isDigit)) {
        from = start + row[FORM].length();
        words.add(new TreebankWord(new Span(start, from), row[CLASS], row[LEMMA]));
      }
    }
    return words;
  }

  /// Sentences by themselves, then words as found from the bare text on, by every step after it.
  Figures figures(SentenceSplitter splitter, TaggedText tagged) {
    Treebank running = new Treebank(sentences.stream().filter(Marked::finished).toList());
    Figures figures = new Figures().count("sentences", sentences.size());
    figures.count("sentences_running", running.sentences.size());
    running.compareSentences("sentences_f1", splitter, figures);
    compareSentences("sentences_f1_all", splitter, figures);
    new TreebankWords(tagged).compare(this, figures);
    return figures;
  }

  /// One after another with a space, so that only the words themselves show where one ends.
  ///
  /// Twice the hits over both totals is F1 at once; a sentence is right only with both its ends.
  private void compareSentences(String name, SentenceSplitter splitter, Figures figures) {
    StringBuilder text = new StringBuilder();
    Set<Span> expected = new HashSet<>();
    for (Marked sentence : sentences) {
      expected.add(new Span(text.length(), text.length() + sentence.text.length()));
      text.append(sentence.text).append(' ');
    }
    Set<Span> found = new HashSet<>(splitter.sentences(text.toString()));
    int total = found.size() + expected.size();
    found.retainAll(expected);
    figures.share(name, 2L * found.size(), total);
  }
}

package nl.naslag.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.Message;
import nl.naslag.search.SynonymList.BadLine;
import nl.naslag.search.words.FunctionWords;
import nl.naslag.search.words.TextTerm;
import nl.naslag.search.words.TextTerms;

/// Reads lines of synonyms, and checks each against the analyzer before use.
///
/// A line that the analyzer reduces to nothing, or to the same on both sides, would be harmful or
/// useless; it is skipped and reported.
final class SynonymLines {
  static final int MOST_LINES = 10_000;
  private static final int LONGEST_LINE = 1_000;
  private static final int MOST_WORDS = 12;
  /// Stands for bytes that are not UTF-8.
  private static final char NO_LETTER = '\uFFFD';

  private final TextTerms terms;
  private final List<BadLine> bad = new ArrayList<>();
  private final Synonyms synonyms = new Synonyms();
  private int groups;

  private SynonymLines(TextTerms terms) {
    this.terms = terms;
  }

  /// The result of reading a file.
  record Read(Synonyms synonyms, int groups, List<BadLine> bad) {}

  static Read read(List<String> lines, TextTerms terms) {
    SynonymLines reader = new SynonymLines(terms);
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      reader.add(i + 1, lines.get(i));
    }
    if (lines.size() > MOST_LINES) {
      reader.refuse(MOST_LINES + 1, "", new Message("synonyms.too-many", MOST_LINES));
    }
    return new Read(reader.synonyms, reader.groups, List.copyOf(reader.bad));
  }

  private void add(int number, String line) {
    String words = line.replaceFirst("#.*", "").strip();
    if (words.isEmpty()) {
      return;
    }
    if (words.length() > LONGEST_LINE) {
      refuse(number, words.substring(0, 60) + "…", new Message("synonyms.too-long", LONGEST_LINE));
      return;
    }
    if (words.indexOf(NO_LETTER) >= 0) {
      refuse(number, words, new Message("synonyms.unreadable"));
      return;
    }
    int sign = words.indexOf('>');
    List<String> asked = words(sign < 0 ? words.replaceFirst("=", ",") : words.substring(0, sign));
    List<String> found = sign < 0 ? asked : words(words.substring(sign + 1));
    Optional<Message> wrong = wrong(words, asked, found);
    if (wrong.isPresent()) {
      refuse(number, words, wrong.get());
      return;
    }
    groups++;
    asked.forEach(from -> found.forEach(to -> add(from, to)));
  }

  private static List<String> words(String side) {
    return Arrays.stream(side.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void add(String from, String to) {
    String key = Synonyms.key(from, terms);
    if (!key.equals(Synonyms.key(to, terms))) {
      synonyms.add(key, from.split("\\s+").length, to);
    }
  }

  /// The first error in a line.
  private Optional<Message> wrong(String line, List<String> asked, List<String> found) {
    long signs = line.chars().filter(sign -> sign == '>' || sign == '=').count();
    if (signs != 1) {
      return Optional.of(new Message("synonyms.one-sign"));
    }
    List<String> all = new ArrayList<>(asked);
    all.addAll(found);
    if (asked.isEmpty() || found.isEmpty() || all.stream().distinct().count() < 2) {
      return Optional.of(new Message("synonyms.two-sides"));
    }
    Optional<Message> word = all.stream().flatMap(one -> wrong(one).stream()).findFirst();
    boolean same = all.stream().map(one -> Synonyms.key(one, terms)).distinct().count() < 2;
    return word.isPresent() || !same ? word : Optional.of(new Message("synonyms.same"));
  }

  private Optional<Message> wrong(String word) {
    List<TextTerm> tokens = terms.exact(word);
    if (tokens.isEmpty()) {
      return Optional.of(new Message("synonyms.no-word", word));
    }
    if (tokens.stream().allMatch(token -> FunctionWords.inQuestion(token.term()))) {
      return Optional.of(new Message("synonyms.function-word", word));
    }
    return tokens.size() > MOST_WORDS
        ? Optional.of(new Message("synonyms.too-many-words", word, MOST_WORDS))
        : Optional.empty();
  }

  private void refuse(int number, String line, Message reason) {
    bad.add(new BadLine(number, line, reason));
  }
}

package nl.naslag.trace.reply;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.Span;
import nl.naslag.language.Word;

/// A request or a passage in the forms in which the two are compared.
///
/// @param text as written
/// @param sentences in the text
/// @param words that say something, with their spans in the text
/// @param vectors one of length 1 for each of these words; of zeros where none is known
/// @param terms lemmas and parts of compounds, with how often each stands there
/// @param letters every four letters in a row
/// @param names lemmas of words with a capital within a sentence
/// @param numbers as written
/// @param length in words, also those that say nothing
record ReplyText(
    String text,
    List<Span> sentences,
    List<Word> words,
    float[][] vectors,
    Map<String, Integer> terms,
    Set<String> letters,
    Set<String> names,
    Set<String> numbers,
    int length) {

  /// The terms of one word: its parts, or its lemma if it has none.
  static List<String> terms(Word word) {
    return word.parts().isEmpty() ? List.of(word.lemma()) : word.parts();
  }

  /// The terms of the first sentence.
  List<String> opening() {
    int end = sentences.isEmpty() ? text.length() : sentences.getFirst().end();
    return words.stream()
        .filter(word -> word.span().start() < end)
        .flatMap(word -> terms(word).stream())
        .distinct()
        .toList();
  }
}

package nl.naslag.answer.choice;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.language.Word;
import nl.naslag.search.IndexedPassage;

/// A found passage with its sentences and their words.
///
/// @param standing its score as a share of the best one
/// @param heading the words of the nearest heading
record FoundPassage(
    IndexedPassage passage,
    double standing,
    List<Span> spans,
    List<List<Word>> words,
    List<Word> heading,
    Surroundings around) {

  /// The words of the sentence, of the one before and after it, and of the nearest heading.
  List<Word> wide(int at) {
    List<Word> wide = window(at);
    wide.addAll(heading);
    return wide;
  }

  /// The words of the sentence and of the one before and after it.
  List<Word> window(int at) {
    List<Word> window = new ArrayList<>();
    for (int i = Math.max(0, at - 1); i <= Math.min(at + 1, words.size() - 1); i++) {
      window.addAll(words.get(i));
    }
    return window;
  }

  String sentence(int at) {
    return spans.get(at).in(passage.passage().text());
  }
}

package nl.naslag.evaluation;

import java.util.HashMap;
import java.util.Map;
import nl.naslag.document.Span;
import nl.naslag.language.TaggedText;
import nl.naslag.language.TaggedWord;

/// Compares words, classes and lemmas with a treebank, all from its bare text.
///
/// A word that was cut otherwise counts as wrong for its class and lemma too.
final class TreebankWords {
  private final TaggedText tagged;
  private long found;
  private long expected;
  private long words;
  private long classes;
  private long lemmas;

  TreebankWords(TaggedText tagged) {
    this.tagged = tagged;
  }

  void compare(Treebank treebank, Figures figures) {
    StringBuilder text = new StringBuilder();
    Map<Span, TreebankWord> marks = new HashMap<>();
    boolean running = false;
    for (Treebank.Marked sentence : treebank.sentences()) {
      text.append(running && sentence.finished() ? " " : "\n\n");
      for (TreebankWord word : sentence.words()) {
        marks.put(word.span().shift(text.length()), word);
      }
      text.append(sentence.text());
      running = sentence.finished();
    }
    count(text.toString(), marks);
    figures.share("tokens_f1", 2 * words, found + expected);
    figures.share("upos", 2 * classes, found + expected);
    figures.share("lemma", 2 * lemmas, found + expected);
  }

  private void count(String text, Map<Span, TreebankWord> marks) {
    expected += marks.size();
    for (TaggedWord word : tagged.words(text)) {
      found++;
      TreebankWord mark = marks.get(word.span());
      if (mark != null) {
        words++;
        classes += mark.sameClass(word) ? 1 : 0;
        lemmas += mark.sameLemma(word) ? 1 : 0;
      }
    }
  }
}

package nl.naslag.language.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naslag.language.WordCache;
import nl.naslag.language.WordClass;
import nl.naslag.language.model.LanguageModels;
import nl.naslag.language.model.WordClasses;
import opennlp.tools.ml.model.MaxentModel;

/// Determines word classes with an OpenNLP model, from left to right, keeping the best one each
/// time.
///
/// Words that are unambiguous in the word list, more than half of all words, skip the model. A
/// wider beam gained too little to justify its time. Thread-safe: neither the model nor the
/// dictionary keeps state of a sentence.
final class ModelTagger implements Tagger {
  private static final int CACHE_BITS = 15;
  private static final WordClass[] CLASSES = WordClass.values();
  private static final int NAME = WordClass.PROPN.bit();

  private final MaxentModel model;
  private final Map<String, Integer> common;
  private final WordClasses classes;
  private final int[] outcomes;
  private final WordCache<TagForm> forms = new WordCache<>(CACHE_BITS);

  /// Creates a tagger.
  ///
  /// @param common the classes of the common words in the treebank; the word list is less reliable
  ///     for these, because it has "is" as a noun
  ModelTagger(MaxentModel model, Map<String, Integer> common, WordClasses classes) {
    this.model = model;
    this.common = common;
    this.classes = classes;
    outcomes = new int[model.getNumOutcomes()];
    for (int outcome = 0; outcome < outcomes.length; outcome++) {
      outcomes[outcome] = WordClass.valueOf(model.getOutcome(outcome)).bit();
    }
  }

  @Override
  public List<WordClass> tags(List<String> sentence) {
    List<TagForm> words = new ArrayList<>(sentence.size());
    sentence.forEach(word -> words.add(form(word)));
    List<WordClass> tags = new ArrayList<>(sentence.size());
    String before = "";
    String twoBefore = "";
    for (int at = 0; at < words.size(); at++) {
      WordClass tag = tag(words, at, before, twoBefore);
      tags.add(tag);
      twoBefore = before;
      before = tag.name();
    }
    return tags;
  }

  TagForm form(String word) {
    return forms.value(word, this::makeForm);
  }

  private TagForm makeForm(String word) {
    int dictionary = classes.classes(word);
    return TagForm.of(word, possible(word, dictionary), dictionary);
  }

  private int possible(String word, int dictionary) {
    int listed = dictionary & WordClasses.ALL;
    int known = common.getOrDefault(word.toLowerCase(Locale.ROOT), LanguageModels.BESIDES);
    int besides = (known & LanguageModels.BESIDES) != 0 ? listed : 0;
    int possible = known & WordClasses.ALL | besides;
    if (possible == 0) {
      return WordClasses.ALL;
    }
    return WordShape.of(word).capital() ? possible | NAME : possible;
  }

  private WordClass tag(List<TagForm> words, int at, String before, String twoBefore) {
    int possible = words.get(at).possible();
    if (Integer.bitCount(possible) == 1) {
      return CLASSES[Integer.numberOfTrailingZeros(possible)];
    }
    double[] chances = model.eval(WordFeatures.features(words, at, before, twoBefore));
    int best = -1;
    for (int outcome = 0; outcome < outcomes.length; outcome++) {
      boolean allowed = (outcomes[outcome] & possible) != 0;
      if (allowed && (best < 0 || chances[outcome] > chances[best])) {
        best = outcome;
      }
    }
    return best < 0 ? WordClass.X : CLASSES[Integer.numberOfTrailingZeros(outcomes[best])];
  }
}

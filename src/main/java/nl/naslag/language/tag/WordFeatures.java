package nl.naslag.language.tag;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.language.WordClass;
import nl.naslag.language.model.WordClasses;

/// The model's input for a word in its sentence; the same for training and for use.
public final class WordFeatures {
  private static final TagForm EDGE = new TagForm("", WordShape.MARK, 0, 0, List.of());

  // In words; how far to look for the verb at the end of a clause.
  private static final int CLAUSE = 16;

  private WordFeatures() {}

  /// The features of one word.
  ///
  /// @param before the class of the preceding word; empty at the start
  /// @param twoBefore the class of the word before that
  public static String[] features(List<TagForm> words, int at, String before, String twoBefore) {
    TagForm word = words.get(at);
    TagForm next = at + 1 < words.size() ? words.get(at + 1) : EDGE;
    TagForm second = at + 2 < words.size() ? words.get(at + 2) : EDGE;
    TagForm previous = at > 0 ? words.get(at - 1) : EDGE;
    List<String> features = new ArrayList<>(word.features());
    features.add("t=" + before);
    features.add("u=" + twoBefore + before);
    features.add("tw=" + before + word.lower());
    features.add("tk=" + before + word.dictionary());
    features.add("a=" + previous.lower());
    features.add("z=" + next.lower());
    features.add("zk=" + next.dictionary() + next.shape());
    features.add("kk=" + word.dictionary() + "," + next.dictionary());
    features.add("ze=" + next.ending());
    features.add("yk=" + next.dictionary() + "," + second.dictionary());
    features.add("tc=" + before + word.shape() + (at == 0));
    if ((word.dictionary() & WordClass.AUX.bit()) != 0) {
      features.add("v=" + word.lower() + ahead(words, at));
    }
    return features.toArray(String[]::new);
  }

  // Whether "heeft" is an auxiliary shows only at the end of its clause.
  private static int ahead(List<TagForm> words, int at) {
    int found = 0;
    for (int next = at + 1; next < Math.min(words.size(), at + CLAUSE); next++) {
      found |= words.get(next).dictionary() & (WordClasses.PARTICIPLE | WordClasses.INFINITIVE);
      if (words.get(next).shape() == WordShape.MARK) {
        break;
      }
    }
    return found;
  }
}

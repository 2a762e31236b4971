package nl.naslag.search.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.naslag.search.words.TermWeight;
import nl.naslag.search.words.WordForms;
import org.jspecify.annotations.Nullable;

/// The words of a commit, by the forms in which each can match.
///
/// The index contains only words as written, so that it needs less space than the text. A query for
/// "woning" is looked up here first and becomes "woning" or "woningen", and as a part of a compound
/// also "huurwoning". Built once per commit; about 300 bytes per word.
public final class IndexedWords {
  /// A word of the corpus.
  ///
  /// @param written in lower case, with its diacritics
  /// @param passages number that contain it, including those removed since the last merge
  public record Known(String written, WordForms forms, int passages) {}

  private final int passages;
  private final List<Known> all;
  private final Map<String, Known> byWritten;
  private final Map<String, List<Known>> byForm;
  private final Map<String, List<Known>> byLemma;
  private final Map<String, List<Known>> byPart = new HashMap<>();

  /// Indexes these words by form.
  ///
  /// @param passages number of passages in the commit
  IndexedWords(int passages, Collection<Known> words) {
    this.passages = passages;
    all = List.copyOf(words);
    byWritten = HashMap.newHashMap(all.size());
    all.forEach(word -> byWritten.put(word.written(), word));
    byForm = by(word -> word.forms().form());
    byLemma = by(word -> word.forms().lemma());
    for (Known word : all) {
      word.forms().parts().stream().distinct().forEach(part -> add(word, part, byPart));
    }
  }

  private Map<String, List<Known>> by(Function<Known, String> key) {
    Map<String, List<Known>> words = new HashMap<>();
    all.forEach(word -> add(word, key.apply(word), words));
    return words;
  }

  /// Most lists have one word, for which an immutable list is cheapest.
  private static void add(Known word, String key, Map<String, List<Known>> words) {
    List<Known> before = words.get(key);
    if (before == null) {
      words.put(key, List.of(word));
    } else if (before.size() == 1) {
      words.put(key, new ArrayList<>(List.of(before.getFirst(), word)));
    } else {
      before.add(word);
    }
  }

  public List<Known> all() {
    return all;
  }

  /// A word as written; absent if no passage or heading contains it.
  @Nullable Known written(String word) {
    return byWritten.get(word);
  }

  /// Words with this form, ignoring capitals and diacritics.
  public List<Known> withForm(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  public List<Known> withLemma(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /// Compounds with this part, and the word itself.
  public List<Known> withPart(String part) {
    return byPart.getOrDefault(part, List.of());
  }

  /// Words with all these consecutive parts, whatever precedes or follows.
  public List<Known> withParts(List<String> parts) {
    if (parts.size() == 1) {
      return withPart(parts.getFirst());
    }
    return parts.stream()
        .map(this::withPart)
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of())
        .stream()
        .filter(word -> Collections.indexOfSubList(word.forms().parts(), parts) >= 0)
        .toList();
  }

  /// Words with exactly these parts.
  public List<Known> ofParts(List<String> parts) {
    return withParts(parts).stream()
        .filter(word -> word.forms().parts().size() == parts.size())
        .toList();
  }

  /// The rarity of a word, as BM25 computes it.
  public double idf(Known word) {
    return idf(List.of(word));
  }

  /// The combined rarity of words, as if no passage contained two of them.
  public double idf(List<Known> words) {
    long with = words.stream().mapToLong(Known::passages).sum();
    return new TermWeight.Spread(passages, Math.min(with, passages), with).idf();
  }

  /// Words whose form has this prefix.
  public List<Known> startingAs(String start) {
    return all.stream().filter(word -> word.forms().form().startsWith(start)).toList();
  }
}

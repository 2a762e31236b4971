package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.language.Lexicon;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.word.PlaceWords;
import nl.naslag.trace.word.PlaceWords.Token;
import nl.naslag.trace.word.Shingles;
import nl.naslag.trace.word.StopWords;
import org.springframework.stereotype.Component;

/// Reads requests as bags of terms: lemmas and the parts of compounds, with rare ones weighing
/// most.
///
/// This is tf-idf with cosine similarity: simple, explainable and without a model. "Netcapaciteit"
/// and "capaciteit van het net" match through their parts.
@Component
public class RequestTerms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
  // Years are horizons; a shared horizon does not make two requests the same.
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  // In letters; shorter terms say nothing about the subject.
  private static final int SHORTEST_TERM = 3;
  private static final int SHORTEST_PROJECT = 10;
  // In terms; a shorter sentence depends on the previous one.
  private static final int SHORTEST_SENTENCE = 4;

  private final Lexicon lexicon;
  private final SentenceSplitter splitter;

  public RequestTerms(Lexicon lexicon, SentenceSplitter splitter) {
    this.lexicon = lexicon;
    this.splitter = splitter;
  }

  /// One for each place, in the same order. Weights are computed over all these places.
  List<PlaceWords> words(List<IndexedPassage> places) {
    List<List<List<Token>>> read =
        places.stream().map(place -> sentences(place.passage().text())).toList();
    Map<String, Integer> holders = new HashMap<>();
    for (List<List<Token>> place : read) {
      Set<String> terms = new HashSet<>();
      place.forEach(sentence -> sentence.forEach(token -> terms.addAll(token.terms())));
      terms.forEach(term -> holders.merge(term, 1, Integer::sum));
    }
    List<PlaceWords> words = new ArrayList<>();
    for (int at = 0; at < places.size(); at++) {
      words.add(words(places.get(at), read.get(at), new Weights(holders, places.size())));
    }
    return words;
  }

  private PlaceWords words(IndexedPassage place, List<List<Token>> sentences, Weights weights) {
    List<Token> tokens = sentences.stream().flatMap(List::stream).toList();
    return new PlaceWords(
        tokens,
        weights.vector(tokens),
        sentences.stream()
            .map(weights::vector)
            .filter(vector -> vector.size() >= SHORTEST_SENTENCE)
            .toList(),
        Shingles.hashes(place.passage().text(), word -> !terms(word).isEmpty()),
        Set.copyOf(place.annotations().themes()));
  }

  private List<List<Token>> sentences(String text) {
    return splitter.sentences(text).stream().map(span -> tokens(span, text)).toList();
  }

  private List<Token> tokens(Span sentence, String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(sentence.in(text));
    while (words.find()) {
      Set<String> terms = terms(words.group());
      if (!terms.isEmpty()) {
        tokens.add(token(words.group(), terms, words.start() > 0));
      }
    }
    return tokens;
  }

  private Token token(String written, Set<String> terms, boolean within) {
    boolean name = within && Character.isUpperCase(written.charAt(0));
    boolean project =
        name
            && written.length() >= SHORTEST_PROJECT
            && !written.contains("-")
            && !lexicon.contains(written);
    return new Token(written, terms, name, project);
  }

  /// Parts, the whole word and its hyphenated pieces: places may write a compound as one word or
  /// several.
  private Set<String> terms(String word) {
    Set<String> terms = new HashSet<>(lexicon.parts(word));
    terms.add(lexicon.lemmas(word).getFirst());
    for (String piece : word.toLowerCase(Locale.ROOT).split("-")) {
      terms.add(lexicon.lemmas(piece).getFirst());
    }
    terms.removeIf(RequestTerms::tellsNothing);
    return terms;
  }

  private static boolean tellsNothing(String term) {
    return term.length() < SHORTEST_TERM
        || StopWords.contains(term)
        || YEAR.matcher(term).matches();
  }

  /// The frequencies that weights are computed from.
  ///
  /// @param holders number of places that contain each term
  /// @param size total number of places
  private record Weights(Map<String, Integer> holders, int size) {
    // The logarithm prevents a word repeated in one place from outweighing the others.
    Map<String, Double> vector(List<Token> tokens) {
      Map<String, Integer> counts = new HashMap<>();
      tokens.forEach(token -> token.terms().forEach(term -> counts.merge(term, 1, Integer::sum)));
      Map<String, Double> vector = new HashMap<>();
      counts.forEach((term, count) -> vector.put(term, (1 + Math.log(count)) * rarity(term)));
      double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
      if (length > 0) {
        vector.replaceAll((term, weight) -> weight / length);
      }
      return vector;
    }

    private double rarity(String term) {
      return Math.log(1 + (double) size / holders.getOrDefault(term, 1));
    }
  }
}

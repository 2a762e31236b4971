package nl.naslag.answer.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.annotation.Commitment;
import nl.naslag.answer.question.WordBag;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.TextWords;
import nl.naslag.language.Word;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import org.springframework.stereotype.Component;

/// Reads the sentences and words of found passages.
@Component
final class PassageReading {
  private final SentenceSplitter sentences;
  private final TextWords texts;

  PassageReading(SentenceSplitter sentences, TextWords texts) {
    this.sentences = sentences;
    this.texts = texts;
  }

  /// In the order given. Passages of one chapter share what stands above them, so it is read once.
  List<FoundPassage> read(List<Hit> hits) {
    double best = hits.isEmpty() ? 1 : Math.max(hits.getFirst().score(), Double.MIN_NORMAL);
    Map<String, Above> above = new HashMap<>();
    return hits.stream().map(hit -> read(hit, hit.score() / best, above)).toList();
  }

  WordBag bag(String text) {
    return new WordBag(texts.wordsIn(text));
  }

  /// Words that many passages share, such as a heading or a party.
  private record Above(List<Word> words, WordBag bag) {}

  private Above above(String text, Map<String, Above> known) {
    Above met = known.get(text);
    if (met == null) {
      List<Word> words = texts.wordsIn(text);
      met = new Above(words, new WordBag(words));
      known.put(text, met);
    }
    return met;
  }

  // "Wij vragen u" names nobody; who it was read to be counts as said.
  private List<Word> spoken(
      List<Word> words, IndexedPassage found, Span sentence, Map<String, Above> known) {
    List<Word> spoken = new ArrayList<>(words);
    for (Commitment one : DemandFit.commitments(found, sentence)) {
      Stream.of(Optional.ofNullable(one.actor()), Optional.ofNullable(one.addressee()))
          .flatMap(Optional::stream)
          .forEach(party -> spoken.addAll(above(party.label(), known).words()));
    }
    return spoken;
  }

  private FoundPassage read(Hit hit, double standing, Map<String, Above> above) {
    String text = hit.passage().passage().text();
    List<Span> spans = sentences.sentences(text);
    List<List<Word>> words = spans.stream().map(span -> texts.wordsIn(span.in(text))).toList();
    List<String> trail = hit.passage().passage().trail();
    // Headings are joined by full stops so that no compound or name spans two of them.
    WordBag headings = above(String.join(". ", trail), above).bag();
    WordBag title = above(hit.passage().documentTitle(), above).bag();
    List<WordBag> bags = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      bags.add(new WordBag(spoken(words.get(i), hit.passage(), spans.get(i), above)));
    }
    return new FoundPassage(
        hit.passage(),
        standing,
        spans,
        words,
        trail.isEmpty() ? List.of() : above(trail.getLast(), above).words(),
        new Surroundings(
            bags, new WordBag(words.stream().flatMap(List::stream).toList()), headings, title));
  }
}

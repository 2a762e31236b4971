package nl.naslag.trace.reply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.TextWords;
import nl.naslag.language.Word;
import nl.naslag.language.WordFile;
import nl.naslag.language.WordFrequencies;
import nl.naslag.language.WordVectors;
import org.springframework.stereotype.Component;

/// Reads requests and passages for comparing them. Thread-safe.
@Component
public final class ReplyTexts {
  private static final int GRAM = 4;
  // Words this common in Dutch, such as "van" and "ook", are about nothing.
  private static final int COMMON = 21;
  private static final Set<String> EMPTY =
      Stream.of("zegt-niets-in-vraag.txt", "zegt-niets-in-zoekopdracht.txt")
          .flatMap(file -> WordFile.words(file).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final TextWords texts;
  private final SentenceSplitter splitter;
  private final WordFrequencies frequencies;
  private final WordVectors vectors = WordVectors.read();

  public ReplyTexts(TextWords texts, SentenceSplitter splitter, WordFrequencies frequencies) {
    this.texts = texts;
    this.splitter = splitter;
    this.frequencies = frequencies;
  }

  ReplyText read(String text) {
    List<Word> all = texts.wordsIn(text);
    List<Span> sentences = splitter.sentences(text);
    Set<Integer> beginnings = sentences.stream().map(Span::start).collect(Collectors.toSet());
    List<Word> telling = all.stream().filter(this::tells).toList();
    Map<String, Integer> terms = new HashMap<>();
    Set<String> letters = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (Word word : telling) {
      ReplyText.terms(word).forEach(term -> terms.merge(term, 1, Integer::sum));
      addLetters(letters, word.form());
    }
    for (Word word : all) {
      char first = text.charAt(word.span().start());
      if (Character.isDigit(first)) {
        numbers.add(word.form());
      } else if (Character.isUpperCase(first) && !beginnings.contains(word.span().start())) {
        names.add(word.lemma());
      }
    }
    float[][] own = telling.stream().map(this::vector).toArray(float[][]::new);
    return new ReplyText(text, sentences, telling, own, terms, letters, names, numbers, all.size());
  }

  private boolean tells(Word word) {
    return word.form().length() > 1
        && !EMPTY.contains(word.form())
        && !EMPTY.contains(word.lemma())
        && frequencies.frequency(word.form()) < COMMON;
  }

  private float[] vector(Word word) {
    float[] unit = new float[WordVectors.SIZE];
    byte[] own = vectors.of(word);
    if (own == null) {
      return unit;
    }
    int squares = 0;
    for (byte number : own) {
      squares += number * number;
    }
    for (int i = 0; i < unit.length && squares > 0; i++) {
      unit[i] = (float) (own[i] / Math.sqrt(squares));
    }
    return unit;
  }

  private static void addLetters(Set<String> letters, String form) {
    String padded = " " + form + " ";
    for (int i = 0; i + GRAM <= padded.length(); i++) {
      letters.add(padded.substring(i, i + GRAM));
    }
  }
}

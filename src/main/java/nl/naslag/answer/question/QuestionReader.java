package nl.naslag.answer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.naslag.language.TextWords;
import nl.naslag.language.Word;
import nl.naslag.language.WordFrequencies;
import org.springframework.stereotype.Component;

/// Reads what kind of answer a question asks for and what it is about.
///
/// The rarer a term is in general Dutch, the more it weighs. The weight does not depend on the
/// corpus, so a new document never changes how a question is read.
@Component
public final class QuestionReader {
  // A name says more than its frequency in Dutch suggests: nothing else can replace it.
  private static final double NAME = 1.25;
  // "Hoeveel bedrijven", "welke belasting": the first noun says what the answer is.
  private static final double FOCUS = 1.5;
  // "Welke plaatsen …": the answer names places and need not contain the word.
  private static final double KIND = 0.2;
  // "Wat vraagt Drenthe over …": every request of Drenthe has these, whatever it is about.
  private static final double FRAME = 0.25;
  // Weights range from 0.2 for the most common words to 1.2 for words that are hardly ever used.
  private static final double LEAST = 0.2;
  private static final double RAREST = 1.2;

  private final TextWords texts;
  private final WordFrequencies frequencies;
  private final AskingWords asking = new AskingWords();
  private final RelatedWords related = new RelatedWords();

  public QuestionReader(TextWords texts, WordFrequencies frequencies) {
    this.texts = texts;
    this.frequencies = frequencies;
  }

  public Question question(String text) {
    List<Word> words = texts.wordsIn(text);
    AnswerType type = asking.type(words);
    List<SoughtWord> terms = new ArrayList<>();
    int frame = DemandFrame.length(words);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!asking.holds(word)) {
        double first = terms.isEmpty() && type.counts() ? FOCUS : 1;
        terms.add(term(text, word).times(i < frame ? FRAME : first));
      }
    }
    return new Question(text, type, words, terms);
  }

  // A capital marks a name, except on the first word, where it only opens the sentence.
  private SoughtWord term(String text, Word word) {
    int start = word.span().start();
    boolean name = start > 0 && Character.isUpperCase(text.codePointAt(start));
    double weight = asking.namesKind(word) ? KIND : rarity(word) * (name ? NAME : 1);
    Set<String> others = name ? Set.of() : related.lemmas(word.lemma());
    return new SoughtWord(word, others, weight, name);
  }

  private double rarity(Word word) {
    double common =
        Math.max(frequencies.frequency(word.form()), frequencies.frequency(word.lemma()));
    return Math.max(LEAST, RAREST - common / WordFrequencies.MOST_COMMON);
  }
}

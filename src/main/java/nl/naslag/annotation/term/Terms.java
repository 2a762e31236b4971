package nl.naslag.annotation.term;

import java.util.List;
import java.util.Set;
import nl.naslag.annotation.term.VocabularyTerm.LetterCase;
import org.springframework.stereotype.Component;

/// Creates terms from the words in a vocabulary file.
@Component
public final class Terms {
  private final WordsInText reader;

  Terms(WordsInText reader) {
    this.reader = reader;
  }

  /// A term as spelled in a vocabulary; one with a second capital matches exactly as written.
  public <T> VocabularyTerm<T> term(String spelling, T value) {
    boolean exact = spelling.chars().filter(Character::isUpperCase).count() > 1;
    return term(spelling, exact ? LetterCase.EXACT : LetterCase.ANY, value);
  }

  /// Analysed the same way as texts, so that inflected words match on either side.
  public <T> VocabularyTerm<T> term(String spelling, LetterCase letterCase, T value) {
    List<Set<String>> tokens = reader.words(spelling, 0).stream().map(reader::formsOfTerm).toList();
    return new VocabularyTerm<>(spelling, tokens, letterCase, value);
  }
}

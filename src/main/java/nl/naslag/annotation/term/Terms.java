package nl.naslag.annotation.term;

import java.util.List;
import java.util.Set;
import nl.naslag.annotation.term.VocabularyTerm.LetterCase;
import org.springframework.stereotype.Component;

/// Makes terms of the words in a vocabulary file.
@Component
public final class Terms {
  private final WordsInText reader;

  Terms(WordsInText reader) {
    this.reader = reader;
  }

  /// A term as a vocabulary writes it; one with a second capital counts exactly as written.
  public <T> VocabularyTerm<T> term(String spelling, T value) {
    boolean exact = spelling.chars().filter(Character::isUpperCase).count() > 1;
    return term(spelling, exact ? LetterCase.EXACT : LetterCase.ANY, value);
  }

  /// Read as texts are, so that an inflected word in either meets the other.
  public <T> VocabularyTerm<T> term(String spelling, LetterCase letterCase, T value) {
    List<Set<String>> tokens = reader.words(spelling, 0).stream().map(reader::formsOfTerm).toList();
    return new VocabularyTerm<>(spelling, tokens, letterCase, value);
  }
}

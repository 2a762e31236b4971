package nl.naslag.annotation.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.language.Lexicon;
import nl.naslag.language.WordCache;
import org.springframework.stereotype.Component;

/// Splits text into words with their lemmas and compound parts; the same for texts and
/// vocabularies.
///
/// A hyphen separates words, so "kpi-systematiek" and "kpi systematiek" are the same term.
@Component
public final class WordsInText {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’&][\\p{L}\\p{N}]+)*+\\+{0,2}");
  // "Marineweg" is a street and has nothing to do with the navy.
  private static final Pattern STREET =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:weg|straat|laan|plein|kade|singel|dreef|steeg|gracht|hof|park)");
  // Shorter parts ("net", "dag", "weg") say too little about the subject of a compound.
  private static final int SHORTEST_PART = 4;

  // An exponent: 32,768 words. Texts repeat their words, and lookups are slow.
  private static final int CACHE_BITS = 15;

  private final Lexicon lexicon;
  private final WordCache<Forms> known = new WordCache<>(CACHE_BITS);

  WordsInText(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The words of a text that starts at the given offset of the document.
  public List<WordInText> words(String text, int origin) {
    List<WordInText> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(word(matcher.group(), new Span(matcher.start(), matcher.end()).shift(origin)));
    }
    return List.copyOf(words);
  }

  private WordInText word(String written, Span span) {
    Forms forms = known.value(written, this::formsOf);
    return new WordInText(span, written, forms.all(), forms.parts());
  }

  private Forms formsOf(String written) {
    String form = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (Character.isDigit(form.charAt(0))) {
      return new Forms(Set.of(form), Set.of());
    }
    Set<String> forms = new HashSet<>(lexicon.lemmas(form));
    forms.add(form);
    return new Forms(forms, STREET.matcher(written).matches() ? Set.of() : parts(form));
  }

  /// What does not depend on where a word occurs.
  private record Forms(Set<String> all, Set<String> parts) {
    Forms {
      all = Set.copyOf(all);
      parts = Set.copyOf(parts);
    }
  }

  /// The forms of a word of a vocabulary: only itself where it is a lemma.
  ///
  /// "Geluid" is also a form of "luiden", but "geluid" in a vocabulary means the noun.
  Set<String> formsOfTerm(WordInText word) {
    String form = word.written().toLowerCase(Locale.ROOT).replace('’', '\'');
    return lexicon.lemmas(form).contains(form) ? Set.of(form) : word.forms();
  }

  private Set<String> parts(String form) {
    Set<String> parts = new HashSet<>(lexicon.parts(form));
    parts.removeIf(part -> part.length() < SHORTEST_PART);
    return parts;
  }
}

package nl.naslag.search.words;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.language.DutchAnalysis;
import org.springframework.stereotype.Component;

/// Extracts the terms of a text, in the same way for passages and for questions.
@Component
public final class TextTerms {
  /// Length of the runs of letters that find misspelt or differently formed words.
  public static final int RUN = 5;

  private final DutchAnalysis analysis;

  public TextTerms(DutchAnalysis analysis) {
    this.analysis = analysis;
  }

  /// Words as written, including function words. "Woningen" becomes "woningen".
  public List<TextTerm> exact(String text) {
    return Tokens.terms(analysis.exact(), text);
  }

  /// One lemma for each word. "woningen" becomes "woning".
  public List<TextTerm> lemmas(String text) {
    return Tokens.terms(analysis.lemma(), text);
  }

  /// The parts of a compound, or the lemma of another word.
  public List<TextTerm> parts(String text) {
    return Tokens.terms(analysis.parts(), text);
  }

  /// Words as they appear in the text, with diacritics, in lower case.
  ///
  /// The index consists of these; [#forms] returns the ways in which each can match.
  public List<TextTerm> written(String text) {
    return WrittenWords.terms(text, analysis.exact());
  }

  /// The forms in which a word can match.
  ///
  /// @param written a word as returned by [#written]
  public WordForms forms(String written) {
    return new WordForms(
        first(exact(written), written),
        first(lemmas(written), written),
        parts(written).stream().map(TextTerm::term).toList());
  }

  private static String first(List<TextTerm> tokens, String written) {
    return tokens.isEmpty() ? written : tokens.getFirst().term();
  }

  /// The runs of letters in each content word, including its borders.
  public List<TextTerm> letters(List<TextTerm> words) {
    List<TextTerm> runs = new ArrayList<>();
    for (TextTerm word : words) {
      if (!FunctionWords.inQuestion(word.term())) {
        runs(bordered(word.term())).forEach(run -> runs.add(new TextTerm(run, 1, word.span())));
      }
    }
    return runs;
  }

  /// "water" yields "_wate", "water", "ater_"; words of two letters yield none.
  ///
  /// @param bordered a form as returned by [#bordered]
  public static List<String> runs(String bordered) {
    List<String> runs = new ArrayList<>();
    for (int end = RUN; end <= bordered.length(); end++) {
      runs.add(bordered.substring(end - RUN, end));
    }
    return runs;
  }

  /// A form with markers for its start and end.
  public static String bordered(String form) {
    return "_" + form + "_";
  }
}

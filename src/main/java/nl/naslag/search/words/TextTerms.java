package nl.naslag.search.words;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.language.DutchAnalysis;
import org.springframework.stereotype.Component;

/// The terms that are made of a text, the same for passages and for questions.
@Component
public final class TextTerms {
  /// Length of the runs of letters that find a word in a misspelt or differently built one.
  public static final int RUN = 5;

  private final DutchAnalysis analysis;

  public TextTerms(DutchAnalysis analysis) {
    this.analysis = analysis;
  }

  /// Words as written, function words included.
  /// "Woningen" gives "woningen".
  public List<TextTerm> exact(String text) {
    return Tokens.terms(analysis.exact(), text);
  }

  /// One lemma for each word.
  /// "woningen" gives "woning".
  public List<TextTerm> lemmas(String text) {
    return Tokens.terms(analysis.lemma(), text);
  }

  /// A compound gives its parts, another word its lemma.
  public List<TextTerm> parts(String text) {
    return Tokens.terms(analysis.parts(), text);
  }

  /// Words as they stand in the text, diacritics included, in lower case.
  ///
  /// What the index is made of; [#forms] tells how each of them can be met.
  public List<TextTerm> written(String text) {
    return WrittenWords.terms(text, analysis.exact());
  }

  /// @param written a word as [#written] gives it
  public WordForms forms(String written) {
    return new WordForms(
        first(exact(written), written),
        first(lemmas(written), written),
        parts(written).stream().map(TextTerm::term).toList());
  }

  private static String first(List<TextTerm> tokens, String written) {
    return tokens.isEmpty() ? written : tokens.getFirst().term();
  }

  /// The runs of letters in each word that says something, its borders included.
  public List<TextTerm> letters(List<TextTerm> words) {
    List<TextTerm> runs = new ArrayList<>();
    for (TextTerm word : words) {
      if (!FunctionWords.inQuestion(word.term())) {
        runs(bordered(word.term())).forEach(run -> runs.add(new TextTerm(run, 1, word.span())));
      }
    }
    return runs;
  }

  /// "water" gives "_wate", "water", "ater_"; words of two letters give none.
  ///
  /// @param bordered a form as [#bordered] gives it
  public static List<String> runs(String bordered) {
    List<String> runs = new ArrayList<>();
    for (int end = RUN; end <= bordered.length(); end++) {
      runs.add(bordered.substring(end - RUN, end));
    }
    return runs;
  }

  /// A form with marks for where it starts and ends.
  public static String bordered(String form) {
    return "_" + form + "_";
  }
}

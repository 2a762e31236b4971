package nl.naslag.search;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.language.DutchAnalysis;
import org.springframework.stereotype.Component;

/// The terms that are made of a text, the same for passages and for questions.
@Component
final class TextTerms {
  /// Length of the runs of letters that find a word in a misspelt or differently built one.
  private static final int RUN = 5;

  /// Terms that count as the opening of a passage; 16 to 40 were measured to help alike.
  private static final int OPENING = 30;

  private final DutchAnalysis analysis;

  TextTerms(DutchAnalysis analysis) {
    this.analysis = analysis;
  }

  /// Words as written, function words included.
  /// "Woningen" gives "woningen".
  List<Token> exact(String text) {
    return Tokens.of(analysis.exact(), text);
  }

  /// One lemma for each word.
  /// "woningen" gives "woning".
  List<Token> lemmas(String text) {
    return Tokens.of(analysis.lemma(), text);
  }

  /// A compound gives its parts, another word its lemma.
  /// What each word is built of; a compound gives several terms.
  List<Token> parts(String text) {
    return Tokens.of(analysis.parts(), text);
  }

  /// The first terms of a text, where its subject is named most often.
  List<Token> opening(List<Token> parts) {
    return parts.subList(0, Math.min(OPENING, parts.size()));
  }

  /// Two lemmas that follow each other when the words that say nothing are left out.
  List<Token> pairs(List<Token> lemmas) {
    List<Token> pairs = new ArrayList<>();
    Token before = null;
    for (Token lemma : lemmas) {
      if (FunctionWords.inQuestion(lemma.term())) {
        continue;
      }
      if (before != null) {
        Span span = new Span(before.span().start(), lemma.span().end());
        pairs.add(new Token(before.term() + " " + lemma.term(), 1, span));
      }
      before = lemma;
    }
    return pairs;
  }

  /// The runs of letters in each word that says something, its borders included.
  List<Token> letters(List<Token> words) {
    List<Token> runs = new ArrayList<>();
    for (Token word : words) {
      if (!FunctionWords.inQuestion(word.term())) {
        addRuns(word, runs);
      }
    }
    return runs;
  }

  /// "water" gives "_wate", "water", "ater_"; words of two letters give none.
  private static void addRuns(Token word, List<Token> runs) {
    String bordered = "_" + word.term() + "_";
    for (int end = RUN; end <= bordered.length(); end++) {
      runs.add(new Token(bordered.substring(end - RUN, end), 1, word.span()));
    }
  }
}

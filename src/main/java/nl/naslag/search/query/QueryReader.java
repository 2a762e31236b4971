package nl.naslag.search.query;

import java.util.ArrayList;
import java.util.List;

/// Parses the query language: words that all count, "zinsdelen", -zonder, OF, haakjes, begin* and
/// facet:waarde. Refuses what it does not understand; it never ignores anything.
public final class QueryReader {
  /// A query with more words is a text, not a query.
  public static final int MOST_WORDS = 100;

  /// Deeper nesting of brackets is a mistake or an attack.
  private static final int DEEPEST = 20;

  private final List<Lexeme> lexemes;
  private final int length;
  private int next;
  private int depth;
  private int words;

  private QueryReader(String query) {
    this.lexemes = QueryLexer.lexemes(query);
    this.length = query.length();
  }

  /// The tree of a non-blank query; OF binds weaker than adjacent words. Throws [BadQuery] at the
  /// first mistake.
  static Asked tree(String query) {
    QueryReader reader = new QueryReader(query);
    Asked asked = reader.any();
    if (reader.next < reader.lexemes.size()) {
      throw BadQuery.at(reader.at(), "unopened-bracket");
    }
    return asked;
  }

  /// The start of the next token, or the end.
  private int at() {
    return next < lexemes.size() ? lexemes.get(next).at() : Math.max(0, length - 1);
  }

  /// OF has the lowest precedence: `a b OF c` is (a and b) or c.
  private Asked any() {
    List<Asked> alternatives = new ArrayList<>();
    alternatives.add(all());
    while (next < lexemes.size() && lexemes.get(next) instanceof Lexeme.Or) {
      next++;
      alternatives.add(all());
    }
    return alternatives.size() == 1 ? alternatives.getFirst() : new Asked.Any(alternatives);
  }

  /// Adjacent words, up to OF or a closing bracket; at least one, and all count.
  private Asked all() {
    List<Asked> together = new ArrayList<>();
    while (next < lexemes.size() && !endsAll(lexemes.get(next))) {
      together.add(one());
    }
    if (together.isEmpty()) {
      throw BadQuery.at(at(), "no-word");
    }
    return together.size() == 1 ? together.getFirst() : new Asked.All(together);
  }

  private static boolean endsAll(Lexeme lexeme) {
    return lexeme instanceof Lexeme.Or || lexeme instanceof Lexeme.Close;
  }

  /// One word, phrase, value or group, or its exclusion.
  private Asked one() {
    return switch (lexemes.get(next++)) {
      case Lexeme.Open open -> group(open);
      case Lexeme.Minus minus -> new Asked.Not(negated());
      case Lexeme.Leaf leaf -> counted(leaf);
      case Lexeme.Or or -> throw BadQuery.at(or.at(), "no-word");
      case Lexeme.Close close -> throw BadQuery.at(close.at(), "unopened-bracket");
    };
  }

  private Asked negated() {
    if (next == lexemes.size()) {
      throw BadQuery.at(at(), "no-word");
    }
    return one();
  }

  /// Words are counted here, because each causes several index lookups.
  private Asked counted(Lexeme.Leaf leaf) {
    if (++words > MOST_WORDS) {
      throw BadQuery.at(leaf.at(), "too-many-words", MOST_WORDS);
    }
    return leaf.asked();
  }

  /// Depth counts nesting only, so many adjacent groups are fine.
  private Asked group(Lexeme.Open open) {
    if (++depth > DEEPEST) {
      throw BadQuery.at(open.at(), "too-deep");
    }
    Asked inside = any();
    if (next == lexemes.size()) {
      throw BadQuery.at(open.at(), "unclosed-bracket");
    }
    next++;
    depth--;
    return inside;
  }
}

package nl.naslag.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/// Makes the Lucene query of one word, start of a word or phrase.
///
/// A word meets its exact form, its lemma, a compound that it is a part of, and, for little, the
/// headings above the passage. The scores add up: an exact form is always the lemma too, so it
// comes
/// before another form, and that before a part.
@Component
final class WordQueries {
  private static final float EXACT = 1;
  private static final float LEMMA = 1;
  private static final float PART = 0.6f;
  private static final float TRAIL = 0.25f;

  private final TextTerms terms;

  WordQueries(TextTerms terms) {
    this.terms = terms;
  }

  Query word(String word) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Clue clue : wordClues(word)) {
      add(query, clue.query(), boost(clue.field()));
    }
    add(query, adjacent(IndexFields.TRAIL, terms.exact(word)), TRAIL);
    add(query, everyTerm(terms.lemmas(word)), TRAIL);
    return query.build();
  }

  /// Surest first.
  List<Clue> wordClues(String word) {
    List<Clue> clues = new ArrayList<>();
    clues.add(clue(word, "word", IndexFields.EXACT, terms.exact(word)));
    clues.add(clue(word, "inflection", IndexFields.LEMMA, terms.lemmas(word)));
    clues.add(clue(word, "part", IndexFields.PARTS, terms.parts(word)));
    return clues;
  }

  Query phrase(String words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Token> tokens = terms.exact(words);
    add(query, adjacent(IndexFields.EXACT, tokens), EXACT);
    add(query, adjacent(IndexFields.TRAIL, tokens), TRAIL);
    return query.build();
  }

  Clue phraseClue(String words) {
    return clue(words, "phrase", IndexFields.EXACT, terms.exact(words));
  }

  Query prefix(String start) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, startingWith(IndexFields.EXACT, start), EXACT);
    add(query, startingWith(IndexFields.TRAIL, start), TRAIL);
    return query.build();
  }

  Clue prefixClue(String start) {
    Query query = startingWith(IndexFields.EXACT, start);
    return new Clue(start + "*", "word", IndexFields.EXACT, query);
  }

  boolean isFunctionWord(String word) {
    List<Token> tokens = terms.exact(word);
    return !tokens.isEmpty()
        && tokens.stream().allMatch(token -> FunctionWords.inSearch(token.term()));
  }

  /// Rewards words that stand together as they were typed.
  List<Query> pairs(String words) {
    return terms.pairs(terms.lemmas(words)).stream()
        .map(pair -> (Query) new TermQuery(new Term(IndexFields.PAIRS, pair.term())))
        .distinct()
        .toList();
  }

  private Query startingWith(String field, String start) {
    List<Token> tokens = terms.exact(start);
    return tokens.size() == 1
        ? new PrefixQuery(new Term(field, tokens.getFirst().term()))
        : new MatchNoDocsQuery();
  }

  private static float boost(String field) {
    return switch (field) {
      case IndexFields.EXACT -> EXACT;
      case IndexFields.LEMMA -> LEMMA;
      default -> PART;
    };
  }

  private static Clue clue(String asked, String how, String field, List<Token> tokens) {
    return new Clue(asked, how, field, adjacent(field, tokens));
  }

  private static Query adjacent(String field, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int position = -1;
    for (Token token : tokens) {
      position += token.step();
      phrase.add(new Term(field, token.term()), position);
    }
    return tokens.size() == 1
        ? new TermQuery(new Term(field, tokens.getFirst().term()))
        : phrase.build();
  }

  private static Query everyTerm(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    tokens.stream()
        .map(token -> new TermQuery(new Term(IndexFields.TRAIL_TERMS, token.term())))
        .distinct()
        .forEach(term -> query.add(term, Occur.MUST));
    return new ConstantScoreQuery(query.build());
  }

  private static void add(BooleanQuery.Builder query, Query clause, float boost) {
    query.add(new BoostQuery(clause, boost), Occur.SHOULD);
  }
}

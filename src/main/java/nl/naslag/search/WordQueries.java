package nl.naslag.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/// Says in which ways a word, start of a word or phrase can meet a passage, surest first.
///
/// A word meets its exact form, its lemma, a compound that it is a part of, and, for little, the
/// headings above the passage. The scores add up: an exact form is always the lemma too, so it
/// comes
/// before another form, and that before a part.
@Component
final class WordQueries {
  private final TextTerms terms;

  WordQueries(TextTerms terms) {
    this.terms = terms;
  }

  /// A word such as "Noord-Holland" can be several terms; they must then stand side by side.
  List<Clue> word(String word) {
    List<Token> exact = terms.exact(word);
    List<Token> lemmas = terms.lemmas(word);
    List<Token> parts = terms.parts(word);
    List<Clue> clues = new ArrayList<>();
    clues.add(clue(word, "word", IndexFields.EXACT, exact));
    clues.add(clue(word, "inflection", IndexFields.LEMMA, lemmas));
    if (!lemmas.equals(exact)) {
      // "Vragen" is read as "vraag" in a passage; whoever types "vraagt" means it all the same.
      clues.add(clue(word, "inflection", IndexFields.EXACT, lemmas));
    }
    clues.add(clue(word, "part", IndexFields.PARTS, parts));
    clues.add(clue(word, "heading", IndexFields.TRAIL_EXACT, exact));
    clues.add(clue(word, "heading", IndexFields.TRAIL_LEMMA, lemmas));
    clues.add(clue(word, "heading", IndexFields.TRAIL_PARTS, parts));
    return clues;
  }

  /// Words exactly as typed and in that order: whoever types quotes wants no other form.
  /// As typed only, without lemmas: quotes mean these words.
  List<Clue> phrase(String words) {
    List<Token> exact = terms.exact(words);
    return List.of(
        clue(words, "phrase", IndexFields.EXACT, exact),
        clue(words, "heading", IndexFields.TRAIL_EXACT, exact));
  }

  /// Other words for the same, in every form, in a row where they are several.
  List<Clue> synonyms(String asked, List<String> others) {
    return others.stream()
        .map(terms::lemmas)
        .flatMap(
            lemmas ->
                Stream.of(
                    clue(asked, "synonym", IndexFields.LEMMA, lemmas),
                    clue(asked, "heading", IndexFields.TRAIL_LEMMA, lemmas)))
        .toList();
  }

  /// Words exactly as typed, in any order, with at most so many others between them.
  List<Clue> near(String words, int within) {
    List<String> exact = terms.exact(words).stream().map(Token::term).distinct().toList();
    return exact.size() < 2
        ? phrase(words)
        : List.of(
            near(words, IndexFields.EXACT, near(exact, within)),
            near(words, IndexFields.TRAIL_EXACT, near(exact, within)));
  }

  private Clue near(String asked, String field, IntervalsSource near) {
    String how = field.equals(IndexFields.EXACT) ? "near" : "heading";
    return clue(asked, how, field, new IntervalQuery(field, near));
  }

  private static IntervalsSource near(List<String> words, int within) {
    IntervalsSource[] all = words.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return Intervals.maxgaps(within, Intervals.unordered(all));
  }

  List<Clue> prefix(String start) {
    String asked = start + "*";
    return List.of(
        clue(asked, "word", IndexFields.EXACT, starting(IndexFields.EXACT, start)),
        clue(asked, "heading", IndexFields.TRAIL_EXACT, starting(IndexFields.TRAIL_EXACT, start)));
  }

  /// Any of the ways; the more, the better.
  static Query any(List<Clue> clues) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clues.forEach(clue -> query.add(clue.weighed(), Occur.SHOULD));
    return query.build();
  }

  /// Whether a passage may do without it.
  boolean isFunctionWord(String word) {
    List<Token> tokens = terms.exact(word);
    return !tokens.isEmpty()
        && tokens.stream().allMatch(token -> FunctionWords.inSearch(token.term()));
  }

  /// Rewards words that stand together as they were typed; as many rewards as words at most.
  List<Query> pairs(List<String> words) {
    return terms.pairs(terms.lemmas(String.join(" ", words))).stream()
        .map(pair -> (Query) new TermQuery(new Term(IndexFields.PAIRS, pair.term())))
        .distinct()
        .limit(words.size())
        .toList();
  }

  /// The start is read as a word, so that capitals and diacritics do not matter.
  /// What is more than one term has no start that could be looked up.
  private Query starting(String field, String start) {
    List<Token> tokens = terms.exact(start);
    return tokens.size() == 1
        ? new PrefixQuery(new Term(field, tokens.getFirst().term()))
        : new MatchNoDocsQuery();
  }

  private Clue clue(String asked, String how, String field, List<Token> tokens) {
    return clue(asked, how, field, adjacent(field, tokens));
  }

  private Clue clue(String asked, String how, String field, Query query) {
    return new Clue(asked, how, field, query, terms);
  }

  /// Several terms of one word stand in a row: a compound is found within a longer one.
  /// Positions follow the analyzer's steps, so a part of a compound lies at the place of the whole.
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
}

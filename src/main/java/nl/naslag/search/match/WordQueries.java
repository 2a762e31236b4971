package nl.naslag.search.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.naslag.search.store.IndexedWords;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.FunctionWords;
import nl.naslag.search.words.IndexFields;
import nl.naslag.search.words.MatchKind;
import nl.naslag.search.words.TextTerm;
import nl.naslag.search.words.TextTerms;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/// Lists the ways in which a word, prefix or phrase can match a passage, most certain first.
///
/// A word matches its exact form, its lemma, a compound that contains it and, with little weight,
/// the headings above the passage. The scores add up: an exact form always matches the lemma too,
/// so it ranks above another form, and that above a part.
@Component
public final class WordQueries {
  private static final List<String> FIELDS = List.of(IndexFields.WORDS, IndexFields.TRAIL);

  private final TextTerms terms;

  public WordQueries(TextTerms terms) {
    this.terms = terms;
  }

  /// A word such as "Noord-Holland" can be several terms, which must then be adjacent.
  List<WordMatcher> word(String word, IndexedWords corpus) {
    List<String> exact = strings(terms.exact(word));
    List<String> lemmas = strings(terms.lemmas(word));
    List<String> parts = strings(terms.parts(word));
    List<WordMatcher> clues = new ArrayList<>();
    clues.add(
        WordMatcher.row(word, MatchKind.WORD, IndexFields.WORDS, each(exact, corpus::withForm)));
    clues.add(
        WordMatcher.row(
            word, MatchKind.INFLECTION, IndexFields.WORDS, each(lemmas, corpus::withLemma)));
    if (!lemmas.equals(exact)) {
      // "Vragen" in a passage is read as "vraag", but should also match "vraagt".
      clues.add(
          WordMatcher.row(
              word, MatchKind.OTHER_READING, IndexFields.WORDS, each(lemmas, corpus::withForm)));
    }
    // In a heading there is no difference: whatever contains the parts contains the word.
    for (String field : FIELDS) {
      clues.addAll(parts(word, field, parts, corpus));
    }
    return clues;
  }

  /// A compound can be part of a longer one, or be written as separate words.
  private static List<WordMatcher> parts(
      String word, String field, List<String> parts, IndexedWords corpus) {
    List<WordMatcher> clues = new ArrayList<>();
    clues.add(WordMatcher.of(word, MatchKind.PART, field, corpus.withParts(parts)));
    for (List<List<Known>> apart : Compounds.apart(parts, corpus)) {
      clues.add(WordMatcher.row(word, MatchKind.PART, field, apart));
    }
    return clues;
  }

  /// Words exactly as typed and in that order: quotes exclude other forms.
  List<WordMatcher> phrase(String words, IndexedWords corpus) {
    List<String> exact = strings(terms.exact(words));
    return FIELDS.stream()
        .map(
            field -> WordMatcher.row(words, MatchKind.PHRASE, field, each(exact, corpus::withForm)))
        .toList();
  }

  /// Synonyms in every form, as a sequence if they consist of several words.
  List<WordMatcher> synonyms(String asked, List<String> others, IndexedWords corpus) {
    List<WordMatcher> clues = new ArrayList<>();
    for (String other : others) {
      List<String> lemmas = strings(terms.lemmas(other));
      for (String field : FIELDS) {
        clues.add(
            WordMatcher.row(asked, MatchKind.SYNONYM, field, each(lemmas, corpus::withLemma)));
      }
    }
    return clues;
  }

  /// Words exactly as typed, in any order, with at most this many others between them.
  List<WordMatcher> near(String words, int within, IndexedWords corpus) {
    List<String> exact = strings(terms.exact(words)).stream().distinct().toList();
    if (exact.size() < 2) {
      return phrase(words, corpus);
    }
    List<List<Known>> known = exact.stream().map(corpus::withForm).toList();
    return FIELDS.stream()
        .map(field -> WordMatcher.near(words, field, near(field, known, within)))
        .toList();
  }

  private static Query near(String field, List<List<Known>> words, int within) {
    if (words.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery();
    }
    IntervalsSource[] all = words.stream().map(WordQueries::oneOf).toArray(IntervalsSource[]::new);
    return new IntervalQuery(field, Intervals.maxgaps(within, Intervals.unordered(all)));
  }

  private static IntervalsSource oneOf(List<Known> words) {
    return Intervals.or(
        words.stream().map(word -> Intervals.term(word.written())).toArray(IntervalsSource[]::new));
  }

  /// The prefix is analyzed as a word, so that capitals and diacritics do not matter. A prefix of
  /// more than one term cannot be looked up.
  List<WordMatcher> prefix(String start, IndexedWords corpus) {
    List<TextTerm> tokens = terms.exact(start);
    List<Known> words =
        tokens.size() == 1 ? corpus.startingAs(tokens.getFirst().term()) : List.of();
    return FIELDS.stream()
        .map(field -> WordMatcher.of(start + "*", MatchKind.WORD, field, words))
        .toList();
  }

  /// Any of the clues; more matches score higher.
  static Query any(List<WordMatcher> clues) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clues.forEach(clue -> query.add(clue.weighed(), Occur.SHOULD));
    return query.build();
  }

  /// Whether a passage may lack the word.
  boolean isFunctionWord(String word) {
    List<TextTerm> tokens = terms.exact(word);
    return !tokens.isEmpty()
        && tokens.stream().allMatch(token -> FunctionWords.inSearch(token.term()));
  }

  /// Rewards adjacent words in the order typed, with at most as many rewards as words.
  List<Query> pairs(List<String> words, IndexedWords corpus) {
    return LemmaPair.in(terms.lemmas(String.join(" ", words))).stream()
        .limit(words.size())
        .map(pair -> pair.query(corpus))
        .distinct()
        .toList();
  }

  private static List<List<Known>> each(List<String> words, Function<String, List<Known>> known) {
    return words.stream().map(known).toList();
  }

  private static List<String> strings(List<TextTerm> tokens) {
    return tokens.stream().map(TextTerm::term).toList();
  }
}

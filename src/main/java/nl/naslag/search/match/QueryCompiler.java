package nl.naslag.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.search.facet.TypedValues;
import nl.naslag.search.query.Asked;
import nl.naslag.search.query.QueryRepair;
import nl.naslag.search.query.UnknownValue;
import nl.naslag.search.query.Widening;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.IndexedWords;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/// Compiles a query in the query language to a Lucene query. `de woning bodem` becomes: "woning"
/// required, "bodem" required, "de" optional, and adjacent pairs of words score higher. `-gas`
/// becomes: passages, except those with "gas".
@Component
public final class QueryCompiler {
  /// Adjacent words raise the rank but do not exclude other passages.
  private static final float PAIR = 0.4f;

  private final WordQueries words;
  private final TypedValues values;
  private final Widening widening;

  public QueryCompiler(WordQueries words, TypedValues values, Widening widening) {
    this.words = words;
    this.values = values;
    this.widening = widening;
  }

  /// A blank query finds everything without ranking. Bad syntax is refused with its position.
  CompiledQuery compile(String query, IndexSnapshot reading) throws IOException {
    if (query.isBlank()) {
      return new CompiledQuery(IndexSnapshot.PASSAGES, List.of(), false);
    }
    Asked asked = widening.widen(QueryRepair.readOrRefuse(query));
    List<WordMatcher> clues = new ArrayList<>();
    Commit commit = new Commit(reading, reading.words(), new IdentityHashMap<>());
    collect(asked, clues, commit);
    try {
      return new CompiledQuery(query(asked, commit), clues, !clues.isEmpty());
    } catch (UnknownValue unknown) {
      throw unknown.refusal(query);
    }
  }

  /// A corrected query that has results, for one with words that no passage contains.
  Optional<String> meant(String query, IndexSnapshot reading) throws IOException {
    Optional<String> meant = new SpellingFinder(reading, words).meant(query);
    return meant.isPresent() && reading.exists(compile(meant.get(), reading).query())
        ? meant
        : Optional.empty();
  }

  /// The context of a compilation.
  ///
  /// @param clues of each part of the query, made once
  private record Commit(
      IndexSnapshot reading, IndexedWords words, Map<Asked, List<WordMatcher>> clues) {}

  /// The clues of one part of a query by itself; for words with synonyms those of the synonyms.
  private List<WordMatcher> clues(Asked asked, Commit commit) {
    return commit.clues.computeIfAbsent(asked, part -> made(part, commit.words));
  }

  private List<WordMatcher> made(Asked asked, IndexedWords corpus) {
    return switch (asked) {
      case Asked.Word word -> words.word(word.text(), corpus);
      case Asked.Prefix prefix -> words.prefix(prefix.start(), corpus);
      case Asked.Phrase phrase -> words.phrase(phrase.text(), corpus);
      case Asked.Near near -> words.near(near.text(), near.within(), corpus);
      case Asked.Widened widened -> words.synonyms(widened.text(), widened.others(), corpus);
      case Asked.All all -> List.of();
      case Asked.Any any -> List.of();
      case Asked.Value value -> List.of();
      case Asked.Years years -> List.of();
      case Asked.Dated dated -> List.of();
      case Asked.Not not -> List.of();
    };
  }

  private Query query(Asked asked, Commit commit) throws IOException {
    return switch (asked) {
      case Asked.Word word -> WordQueries.any(clues(word, commit));
      case Asked.Prefix prefix -> WordQueries.any(clues(prefix, commit));
      case Asked.Phrase phrase -> WordQueries.any(clues(phrase, commit));
      case Asked.Near near -> WordQueries.any(clues(near, commit));
      case Asked.Widened widened -> widened(widened, commit);
      case Asked.Value value -> values.query(value, commit.reading());
      case Asked.Years years -> values.query(years.period(), commit.reading());
      case Asked.Dated dated -> TypedValues.dated(dated.period());
      case Asked.Not not -> without(query(not.asked(), commit));
      case Asked.All all -> all(all.asked(), commit);
      case Asked.Any any -> any(any.asked(), commit);
    };
  }

  /// Exactly the passages that the query without its minus would not return.
  private static Query without(Query query) {
    return new BooleanQuery.Builder()
        .add(IndexSnapshot.PASSAGES, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  /// One alternative is enough; more in one passage score higher.
  private Query any(List<Asked> alternatives, Commit commit) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Asked alternative : alternatives) {
      query.add(query(alternative, commit), Occur.SHOULD);
    }
    return query.build();
  }

  /// Function words are required only if there are no other words.
  private Query all(List<Asked> together, Commit commit) throws IOException {
    boolean onlyFunctionWords = together.stream().allMatch(this::isFunctionWord);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Asked asked : together) {
      boolean optional = !onlyFunctionWords && isFunctionWord(asked);
      query.add(query(asked, commit), optional ? Occur.SHOULD : Occur.MUST);
    }
    for (Query pair : words.pairs(typed(together), commit.words())) {
      query.add(new BoostQuery(pair, PAIR), Occur.SHOULD);
    }
    return query.build();
  }

  /// The words as typed, or a synonym.
  private Query widened(Asked.Widened widened, Commit commit) throws IOException {
    return new BooleanQuery.Builder()
        .add(query(widened.asked(), commit), Occur.SHOULD)
        .add(WordQueries.any(clues(widened, commit)), Occur.SHOULD)
        .build();
  }

  private boolean isFunctionWord(Asked asked) {
    return asked instanceof Asked.Word word && words.isFunctionWord(word.text());
  }

  /// Adjacent words; phrases and groups between them do not break the sequence.
  private static List<String> typed(List<Asked> together) {
    return together.stream()
        .map(asked -> asked instanceof Asked.Widened widened ? widened.asked() : asked)
        .flatMap(asked -> asked instanceof Asked.All all ? all.asked().stream() : Stream.of(asked))
        .filter(Asked.Word.class::isInstance)
        .map(asked -> ((Asked.Word) asked).text())
        .toList();
  }

  /// Excluded words yield no clue.
  private void collect(Asked asked, List<WordMatcher> clues, Commit commit) {
    switch (asked) {
      case Asked.All all -> all.asked().forEach(part -> collect(part, clues, commit));
      case Asked.Any any -> any.asked().forEach(part -> collect(part, clues, commit));
      case Asked.Widened widened -> {
        collect(widened.asked(), clues, commit);
        clues.addAll(clues(widened, commit));
      }
      default -> {
        if (!isFunctionWord(asked)) {
          clues.addAll(clues(asked, commit));
        }
      }
    }
  }
}

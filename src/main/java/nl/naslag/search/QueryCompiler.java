package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/// Turns what was asked in the query language into a Lucene query.
/// `de woning bodem` becomes: "woning" must, "bodem" must, "de" may, and pairs of words that stand
/// together score higher. `-gas` becomes: passages, but not those with "gas".
@Component
final class QueryCompiler {
  /// Enough to decide between passages with the same words, too little to beat a rare word.
  /// Words next to each other are a reason to rank higher, not to leave others out.
  private static final float PAIR = 0.4f;

  private final WordQueries words;
  private final TypedValues values;
  private final Widening widening;

  QueryCompiler(WordQueries words, TypedValues values, Widening widening) {
    this.words = words;
    this.values = values;
    this.widening = widening;
  }

  /// A blank query asks for everything; nothing in it can rank.
  /// Blank finds everything and ranks nothing. Bad syntax is a refusal that says where.
  Compiled compile(String query, Reading reading) throws IOException {
    if (query.isBlank()) {
      return new Compiled(Reading.PASSAGES, List.of(), false);
    }
    Asked asked = widening.widen(QueryReader.read(query));
    List<Clue> clues = new ArrayList<>();
    collect(asked, clues);
    try {
      return new Compiled(query(asked, reading), clues, !clues.isEmpty());
    } catch (UnknownValue unknown) {
      throw unknown.refusal(query);
    }
  }

  /// A query that finds something, for one with words that no passage has.
  Optional<String> meant(String query, Reading reading) throws IOException {
    Optional<String> meant = new SpellingFinder(reading, words).meant(query);
    return meant.isPresent() && reading.exists(compile(meant.get(), reading).query())
        ? meant
        : Optional.empty();
  }

  private Query query(Asked asked, Reading reading) throws IOException {
    return switch (asked) {
      case Asked.Word word -> WordQueries.any(words.word(word.text()));
      case Asked.Prefix prefix -> WordQueries.any(words.prefix(prefix.start()));
      case Asked.Phrase phrase -> WordQueries.any(words.phrase(phrase.text()));
      case Asked.Widened widened -> widened(widened, reading);
      case Asked.Near near -> WordQueries.any(words.near(near.text(), near.within()));
      case Asked.Value value -> values.query(value, reading);
      case Asked.Years years -> values.query(years.period(), reading);
      case Asked.Dated dated -> TypedValues.dated(dated.period());
      case Asked.Not not -> without(query(not.asked(), reading));
      case Asked.All all -> all(all.asked(), reading);
      case Asked.Any any -> any(any.asked(), reading);
    };
  }

  /// Exactly the passages that the query without its minus would not give.
  private static Query without(Query query) {
    return new BooleanQuery.Builder()
        .add(Reading.PASSAGES, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  /// More alternatives in one passage score higher, but one is enough.
  private Query any(List<Asked> alternatives, Reading reading) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Asked alternative : alternatives) {
      query.add(query(alternative, reading), Occur.SHOULD);
    }
    return query.build();
  }

  /// Function words only have to be there when there is nothing else to go by.
  private Query all(List<Asked> together, Reading reading) throws IOException {
    boolean onlyFunctionWords = together.stream().allMatch(this::isFunctionWord);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Asked asked : together) {
      boolean optional = !onlyFunctionWords && isFunctionWord(asked);
      query.add(query(asked, reading), optional ? Occur.SHOULD : Occur.MUST);
    }
    for (Query pair : words.pairs(typed(together))) {
      query.add(new BoostQuery(pair, PAIR), Occur.SHOULD);
    }
    return query.build();
  }

  /// The words as typed, or one that means the same.
  private Query widened(Asked.Widened widened, Reading reading) throws IOException {
    return new BooleanQuery.Builder()
        .add(query(widened.asked(), reading), Occur.SHOULD)
        .add(WordQueries.any(synonyms(widened)), Occur.SHOULD)
        .build();
  }

  private List<Clue> synonyms(Asked.Widened widened) {
    return words.synonyms(widened.text(), widened.others());
  }

  private boolean isFunctionWord(Asked asked) {
    return asked instanceof Asked.Word word && words.isFunctionWord(word.text());
  }

  /// The words side by side; phrases and groups in between do not break the row.
  private static List<String> typed(List<Asked> together) {
    return together.stream()
        .map(asked -> asked instanceof Asked.Widened widened ? widened.asked() : asked)
        .flatMap(asked -> asked instanceof Asked.All all ? all.asked().stream() : Stream.of(asked))
        .filter(Asked.Word.class::isInstance)
        .map(asked -> ((Asked.Word) asked).text())
        .toList();
  }

  /// What must not be there gives no clue.
  private void collect(Asked asked, List<Clue> clues) {
    switch (asked) {
      case Asked.Word word -> collect(word, clues);
      case Asked.Prefix prefix -> clues.addAll(words.prefix(prefix.start()));
      case Asked.Phrase phrase -> clues.addAll(words.phrase(phrase.text()));
      case Asked.All all -> all.asked().forEach(part -> collect(part, clues));
      case Asked.Any any -> any.asked().forEach(part -> collect(part, clues));
      case Asked.Widened widened -> {
        collect(widened.asked(), clues);
        clues.addAll(synonyms(widened));
      }
      case Asked.Near near -> clues.addAll(words.near(near.text(), near.within()));
      case Asked.Value value -> {}
      case Asked.Years years -> {}
      case Asked.Dated dated -> {}
      case Asked.Not not -> {}
    }
  }

  private void collect(Asked.Word word, List<Clue> clues) {
    if (!words.isFunctionWord(word.text())) {
      clues.addAll(words.word(word.text()));
    }
  }
}

package nl.naslag.search.match;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.Message;
import nl.naslag.search.Period;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.query.Asked;
import nl.naslag.search.query.QueryRepair;
import nl.naslag.search.query.Widening;
import org.springframework.stereotype.Component;

/// Describes how a query was read, so that readers can check whether that is what they
/// meant.
///
/// `water -gas OF "zand en klei"` is read as: (het woord “water” en niet het woord “gas”) of het
/// zinsdeel “zand en klei”.
@Component
public final class UnderstoodQuery {
  private final WordQueries words;
  private final Widening widening;

  public UnderstoodQuery(WordQueries words, Widening widening) {
    this.words = words;
    this.widening = widening;
  }

  /// Describes one query.
  ///
  /// @param clues of the compiled query; in a question they are the words that count
  Message sentence(SearchRequest request, List<WordMatcher> clues) {
    if (request.query().isBlank()) {
      return new Message("understood.everything");
    }
    return switch (request.mode()) {
      case ZOEK -> words(widening.widen(QueryRepair.readOrRefuse(request.query())));
      case VRAAG -> question(clues);
    };
  }

  private static Message question(List<WordMatcher> clues) {
    return new Message("understood.question", quoted(clues.stream().map(WordMatcher::asked)));
  }

  private Message words(Asked asked) {
    return switch (asked) {
      case Asked.Word word -> new Message("understood.word", quoted(word.text()));
      case Asked.Prefix prefix -> new Message("understood.prefix", quoted(prefix.start()));
      case Asked.Phrase phrase -> new Message("understood.phrase", quoted(phrase.text()));
      case Asked.Widened widened ->
          new Message(
              "understood.widened", inside(widened.asked()), quoted(widened.others().stream()));
      case Asked.Near near ->
          new Message("understood.near", quoted(near.text()), String.valueOf(near.within()));
      case Asked.Years years -> new Message("understood.years", ends(years.period()));
      case Asked.Dated dated -> new Message("understood.dated", ends(dated.period()));
      case Asked.Value value ->
          new Message("understood.value", value.facet().label(), quoted(value.value()));
      case Asked.Not not -> new Message("understood.not", inside(not.asked()));
      case Asked.All all -> all(all.asked());
      case Asked.Any any ->
          joined("understood.or", any.asked().stream().map(this::inside).toList());
    };
  }

  private static Message ends(Period period) {
    return new Message("understood.period", period.from().toString(), period.until().toString());
  }

  /// Function words only affect the ranking, unless there are no other words.
  private Message all(List<Asked> together) {
    List<Asked> optional = together.stream().filter(this::helps).toList();
    List<Asked> counted =
        together.stream()
            .filter(asked -> optional.size() == together.size() || !helps(asked))
            .toList();
    Message all = joined("understood.and", counted.stream().map(this::inside).toList());
    return counted.size() == together.size()
        ? all
        : new Message("understood.helping", all, typed(optional));
  }

  private static String typed(List<Asked> words) {
    return quoted(words.stream().map(word -> ((Asked.Word) word).text()));
  }

  private boolean helps(Asked asked) {
    return asked instanceof Asked.Word word && words.isFunctionWord(word.text());
  }

  private Message inside(Asked asked) {
    boolean several = asked instanceof Asked.All || asked instanceof Asked.Any;
    return several ? new Message("understood.inside", words(asked)) : words(asked);
  }

  /// Two by two, because a sentence has a fixed number of places; in halves, to stay shallow.
  private static Message joined(String key, List<Message> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    int half = parts.size() / 2;
    return new Message(
        key, joined(key, parts.subList(0, half)), joined(key, parts.subList(half, parts.size())));
  }

  private static String quoted(Stream<String> words) {
    return words.distinct().map(UnderstoodQuery::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}

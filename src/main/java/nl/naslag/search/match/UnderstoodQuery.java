package nl.naslag.search.match;

import static nl.naslag.document.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.search.Period;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.query.Asked;
import nl.naslag.search.query.QueryRepair;
import nl.naslag.search.query.Widening;
import org.springframework.stereotype.Component;

/// Describes in Dutch how a query was read, so that readers can check whether that is what they
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
  String sentence(SearchRequest request, List<WordMatcher> clues) {
    if (request.query().isBlank()) {
      return text("understood.everything");
    }
    return switch (request.mode()) {
      case ZOEK -> words(widening.widen(QueryRepair.readOrRefuse(request.query())));
      case VRAAG -> question(clues);
    };
  }

  private static String question(List<WordMatcher> clues) {
    return text("understood.question", quoted(clues.stream().map(WordMatcher::asked)));
  }

  private String words(Asked asked) {
    return switch (asked) {
      case Asked.Word word -> text("understood.word", quoted(word.text()));
      case Asked.Prefix prefix -> text("understood.prefix", quoted(prefix.start()));
      case Asked.Phrase phrase -> text("understood.phrase", quoted(phrase.text()));
      case Asked.Widened widened ->
          text("understood.widened", inside(widened.asked()), quoted(widened.others().stream()));
      case Asked.Near near ->
          text("understood.near", quoted(near.text()), String.valueOf(near.within()));
      case Asked.Years years -> text("understood.years", ends(years.period()));
      case Asked.Dated dated -> text("understood.dated", ends(dated.period()));
      case Asked.Value value ->
          text("understood.value", value.facet().label(), quoted(value.value()));
      case Asked.Not not -> text("understood.not", inside(not.asked()));
      case Asked.All all -> all(all.asked());
      case Asked.Any any ->
          any.asked().stream().map(this::inside).collect(Collectors.joining(text("understood.or")));
    };
  }

  private static String ends(Period period) {
    return text("understood.period", period.from().toString(), period.until().toString());
  }

  /// Function words only affect the ranking, unless there are no other words.
  private String all(List<Asked> together) {
    List<Asked> optional = together.stream().filter(this::helps).toList();
    List<Asked> counted =
        together.stream()
            .filter(asked -> optional.size() == together.size() || !helps(asked))
            .toList();
    String all =
        counted.stream().map(this::inside).collect(Collectors.joining(text("understood.and")));
    return counted.size() == together.size()
        ? all
        : all + text("understood.helping", typed(optional));
  }

  private static String typed(List<Asked> words) {
    return quoted(words.stream().map(word -> ((Asked.Word) word).text()));
  }

  private boolean helps(Asked asked) {
    return asked instanceof Asked.Word word && words.isFunctionWord(word.text());
  }

  private String inside(Asked asked) {
    boolean several = asked instanceof Asked.All || asked instanceof Asked.Any;
    return several ? "(" + words(asked) + ")" : words(asked);
  }

  private static String quoted(Stream<String> words) {
    return words.distinct().map(UnderstoodQuery::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}

package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.Texts;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.Suggestion;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.SearchAddress;
import org.springframework.stereotype.Component;

/// Three searches that work with the current corpus, chosen from its words and facets.
///
/// Thread-safe: the examples are replaced as a whole. They are chosen again after a change of the
/// index; two threads may then do the same work, which is harmless.
@Component
public class Examples {
  /// Not every theme has words in the corpus with the same beginning.
  private static final int THEMES_TRIED = 4;
  /// In letters: the theme "klimaat" finds "klimaatadaptatie" by its "klim".
  private static final int STEM = 4;
  /// Number of words tried for one theme.
  private static final int WORDS = 8;

  private final PassageSearch search;
  private volatile Chosen chosen = new Chosen(-1, List.of());

  /// A search with results, and how many.
  ///
  /// @param passages current number of hits
  public record Example(String label, Address address, long passages) {}

  private record Chosen(long generation, List<Example> examples) {}

  Examples(PassageSearch search) {
    this.search = search;
  }

  /// At most three; fewer while the corpus is small.
  public List<Example> examples() {
    long generation = search.generation();
    if (chosen.generation() != generation) {
      chosen = new Chosen(generation, choose());
    }
    return chosen.examples();
  }

  private List<Example> choose() {
    List<Example> examples = new ArrayList<>();
    List<FacetValue> themes = values(search.search(SearchRequest.of("")), Facet.THEME);
    themes.stream()
        .limit(THEMES_TRIED)
        .map(this::word)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(examples::add);
    themes.stream().findFirst().flatMap(this::agendapunten).ifPresent(examples::add);
    requests().ifPresent(examples::add);
    return List.copyOf(examples);
  }

  /// A frequent word with the same beginning as a theme; a long one, as short ones match too much.
  private Optional<Example> word(FacetValue theme) {
    String label = name(theme);
    return search.suggestions(label.substring(0, Math.min(STEM, label.length())), WORDS).stream()
        .filter(word -> word.text().indexOf(' ') < 0 && word.text().length() > label.length())
        .max(Comparator.comparingLong(Suggestion::passages))
        .map(word -> example(word.text(), Address.of("zoeken").with("q", word.text())))
        .filter(example -> example.passages() > 0);
  }

  // The year with the most hits: an example should show something to read.
  private Optional<Example> agendapunten(FacetValue theme) {
    Address address = Address.of("zoeken").with("kind", "agendapunt").with("theme", theme.value());
    return largest(address, Facet.HORIZON)
        .map(
            horizon ->
                example(
                    text("ui.example.agendapunten", name(theme), horizon.label()),
                    address.with("horizon", horizon.value())));
  }

  private Optional<Example> requests() {
    Address address = Address.of("zoeken").with("request", "expliciet");
    return largest(address, Facet.THEME)
        .map(
            theme ->
                example(
                    text("ui.example.requests", name(theme)),
                    address.with("theme", theme.value())));
  }

  private Optional<FacetValue> largest(Address address, Facet facet) {
    return values(search.search(SearchAddress.request(address)), facet).stream()
        .max(Comparator.comparingLong(FacetValue::count))
        .filter(value -> value.count() > 0);
  }

  private Example example(String label, Address address) {
    SearchRequest request = SearchAddress.request(address);
    return new Example(label, address, search.search(request).total());
  }

  /// The name of a theme within a sentence.
  private static String name(FacetValue theme) {
    return theme.label().toLowerCase(Texts.DUTCH);
  }

  private static List<FacetValue> values(SearchResult result, Facet facet) {
    return result.facets().getOrDefault(facet, List.of());
  }
}

package nl.naslag.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naslag.document.Texts;
import nl.naslag.exchange.SearchForm;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// ./naslag search: finds passages by words and filters.
///
/// `./naslag search "woningbouw" --horizon 2030 --theme wonen` gives the first page of hits. An
/// option may be repeated: values of one option widen the search, other options narrow it.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  /// May be left out: filters alone give every passage that they let through.
  @Parameters(paramLabel = "WOORDEN", descriptionKey = "words", arity = "0..1", defaultValue = "")
  private String words = "";

  @Option(names = "--theme", paramLabel = "THEMA")
  private List<String> themes = List.of();

  @Option(names = "--horizon", paramLabel = "JAAR")
  private List<String> horizons = List.of();

  @Option(names = "--party", paramLabel = "PARTIJ")
  private List<String> parties = List.of();

  @Option(names = "--kind", paramLabel = "SOORT")
  private List<String> kinds = List.of();

  @Option(names = "--document", paramLabel = "STUK")
  private List<String> documents = List.of();

  @Option(names = "--json")
  private boolean json;

  /// The account of the search; the name of the file says in which form.
  @Option(names = "--verantwoording", paramLabel = "BESTAND", descriptionKey = "account")
  private @Nullable Path report;

  SearchCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    // Before the services start: a name that cannot be written should be told at once.
    Optional<ReportFile> file = Optional.ofNullable(report).map(ReportFile::new);
    return services.use(
        common.settings(),
        context -> {
          PassageSearch search = context.getBean(PassageSearch.class);
          SearchRequest request = SearchRequest.of(words).withFilters(filters());
          SearchResult result = search.search(request);
          if (json) {
            Json.print(
                common.out(), context.getBean(SearchForm.class).json(result, Optional.empty()));
          } else {
            new Printed(common.out()).result(result, search.documents().size());
          }
          if (file.isPresent()) {
            file.get().write(request, context);
            common.err().println(Texts.text("cli.written", file.get().file()));
          }
        });
  }

  // Unknown values are refused by the search itself, with the values that it knows.
  private Filters filters() {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    chosen.put(Facet.THEME, themes);
    chosen.put(Facet.HORIZON, horizons);
    chosen.put(Facet.PARTY, parties);
    chosen.put(Facet.KIND, kinds);
    chosen.put(Facet.DOCUMENT, documents);
    return new Filters(chosen);
  }
}

package nl.naslag.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.option.FilterOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.Printed;
import nl.naslag.cli.output.ReportFile;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.exchange.SearchForm;
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
/// `./naslag search "woningbouw" --horizon 2030 --theme wonen` prints the first page of hits.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  /// Optional: with filters alone, every passage that matches them is found.
  @Parameters(paramLabel = "WOORDEN", descriptionKey = "words", arity = "0..1")
  private @Nullable String words;

  @Option(names = "--json")
  private boolean json;

  /// The search report; the file name determines its format.
  @Option(names = "--verantwoording", paramLabel = "BESTAND", descriptionKey = "account")
  private @Nullable Path report;

  SearchCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    refuseNoWords();
    // Before the services start: an invalid file name should be reported at once.
    Optional<ReportFile> file = Optional.ofNullable(report).map(ReportFile::new);
    return services.use(
        common.settings(),
        context -> {
          PassageSearch search = context.getBean(PassageSearch.class);
          SearchRequest request =
              SearchRequest.of(words == null ? "" : words).withFilters(filters.filters());
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

  // Every passage of every document is not what somebody means who types nothing.
  private void refuseNoWords() {
    boolean nothing = words == null && filters.filters().equals(Filters.NONE);
    if (nothing || (words != null && words.isBlank())) {
      throw common.missing("WOORDEN");
    }
  }
}

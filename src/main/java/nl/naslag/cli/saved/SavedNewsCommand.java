package nl.naslag.cli.saved;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.Printed;
import nl.naslag.cli.run.Services;
import nl.naslag.exchange.SearchForm;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchResult;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// ./naslag saved news: the passages added since a saved search was last viewed.
///
/// They stay new until `./naslag saved seen`, as on the screen.
@Command(name = "news")
final class SavedNewsCommand implements Callable<Integer> {
  private static final int PAGE_SIZE = 20;

  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ZOEKOPDRACHT", descriptionKey = "saved.which")
  private String which = "";

  @Option(names = "--page", paramLabel = "NUMMER", descriptionKey = "saved.page")
  private int page = 1;

  @Option(names = "--json")
  private boolean json;

  SavedNewsCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.useWithDossiers(common.settings(), this::print);
  }

  private void print(ConfigurableApplicationContext context) {
    SavedSearch saved = SavedNames.find(context.getBean(SavedSearches.class), which);
    PassageSearch search = context.getBean(PassageSearch.class);
    SearchResult news = search.search(saved.unseen().withPage(page, PAGE_SIZE));
    if (json) {
      Json.print(common.out(), context.getBean(SearchForm.class).json(news, Optional.empty()));
    } else {
      new Printed(common.out()).result(news, search.documents().size());
    }
  }
}

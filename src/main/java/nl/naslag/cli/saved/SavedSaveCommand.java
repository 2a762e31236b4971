package nl.naslag.cli.saved;

import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.option.FilterOptions;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import nl.naslag.search.SearchRequest;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// ./naslag saved save: saves a search under a name; its current hits count as seen.
///
/// `./naslag saved save "Warmte 2030" warmtenet --horizon 2030`
@Command(name = "save")
final class SavedSaveCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Parameters(index = "0", paramLabel = "NAAM", descriptionKey = "saved.name")
  private String name = "";

  /// Optional, as in a search.
  @Parameters(
      index = "1",
      paramLabel = "WOORDEN",
      descriptionKey = "words",
      arity = "0..1",
      defaultValue = "")
  private String words = "";

  SavedSaveCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.useWithDossiers(common.settings(), this::save);
  }

  private void save(ConfigurableApplicationContext context) {
    SearchRequest request = SearchRequest.of(words).withFilters(filters.filters());
    SavedSearch saved = context.getBean(SavedSearches.class).save(name, request);
    common.out().println(saved.id());
    common.err().println(Texts.text("cli.saved.done", saved.name()));
  }
}

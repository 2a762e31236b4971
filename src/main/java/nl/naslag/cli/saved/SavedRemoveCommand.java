package nl.naslag.cli.saved;

import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// ./naslag saved remove: removes a saved search and explains how to restore it.
@Command(name = "remove")
final class SavedRemoveCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ZOEKOPDRACHT", descriptionKey = "saved.which")
  private String which = "";

  SavedRemoveCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.useWithDossiers(common.settings(), this::remove);
  }

  // Saved before it is removed: a full disk must not make it impossible to restore.
  private void remove(ConfigurableApplicationContext context) throws Exception {
    SavedSearches searches = context.getBean(SavedSearches.class);
    SavedSearch search = SavedNames.find(searches, which);
    RemovedSearches.of(context).keep(search);
    searches.remove(search.id());
    common.out().println(Texts.text("cli.saved.removed", search.name(), search.id()));
  }
}

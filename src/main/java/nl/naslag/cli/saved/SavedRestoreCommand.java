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

/// ./naslag saved restore: restores a removed search, including what had been seen of it.
@Command(name = "restore")
final class SavedRestoreCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "NUMMER", descriptionKey = "saved.id")
  private String id = "";

  SavedRestoreCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.useWithDossiers(common.settings(), this::restore);
  }

  private void restore(ConfigurableApplicationContext context) throws Exception {
    RemovedSearches removed = RemovedSearches.of(context);
    SavedSearch search = removed.find(id);
    context.getBean(SavedSearches.class).restore(search);
    removed.forget(search);
    common.out().println(Texts.text("cli.saved.restored", search.name()));
  }
}

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

/// ./naslag saved seen: marks the current hits of a saved search as seen.
@Command(name = "seen")
final class SavedSeenCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ZOEKOPDRACHT", descriptionKey = "saved.which")
  private String which = "";

  SavedSeenCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.useWithDossiers(common.settings(), this::markSeen);
  }

  private void markSeen(ConfigurableApplicationContext context) {
    SavedSearches searches = context.getBean(SavedSearches.class);
    SavedSearch seen = searches.markSeen(SavedNames.find(searches, which).id());
    common.out().println(Texts.text("ui.saved.seen.done", seen.name()));
  }
}

package nl.naslag.cli.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naslag.briefing.Dossiers;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.ServerConnection;
import nl.naslag.cli.run.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// ./naslag dossiers new: makes an empty dossier and prints its id.
@Command(name = "new")
final class DossiersNewCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "TITEL", descriptionKey = "dossiers.title")
  private String title = "";

  DossiersNewCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    Optional<ServerConnection> server = services.server(common.settings());
    if (server.isEmpty()) {
      return services.useWithDossiers(
          common.settings(),
          context -> common.out().println(context.getBean(Dossiers.class).create(title).id()));
    }
    Map<String, String> body = Map.of("title", title);
    common
        .out()
        .println(server.get().send("POST", "/api/v1/briefing-packs", body).path("id").asString());
    return ExitStatus.DONE;
  }
}

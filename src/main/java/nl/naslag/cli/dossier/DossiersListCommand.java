package nl.naslag.cli.dossier;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naslag.briefing.Dossiers;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.ServerConnection;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.exchange.DossierJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// ./naslag dossiers list: every dossier by id and title, last changed first.
@Command(name = "list")
final class DossiersListCommand implements Callable<Integer> {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Texts.DUTCH)
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--json")
  private boolean json;

  DossiersListCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    Optional<ServerConnection> server = services.server(common.settings());
    if (server.isEmpty()) {
      return services.useWithDossiers(
          common.settings(),
          context ->
              print(context.getBean(Dossiers.class).all().stream().map(DossierJson::of).toList()));
    }
    print(server.get().items("/api/v1/briefing-packs", DossierJson.class));
    return ExitStatus.DONE;
  }

  private void print(List<DossierJson> all) {
    if (json) {
      Json.print(common.out(), all);
      return;
    }
    if (all.isEmpty()) {
      common.out().println(Texts.text("cli.dossiers.none"));
    }
    for (DossierJson dossier : all) {
      long quotes = dossier.items().stream().filter(item -> item.passageId() != null).count();
      common.out().println(dossier.id() + "  " + dossier.title());
      common
          .out()
          .println(
              "   " + Texts.text("cli.dossiers.line", quotes, MOMENT.format(dossier.modified())));
    }
  }
}

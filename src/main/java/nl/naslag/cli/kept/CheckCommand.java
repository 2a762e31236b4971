package nl.naslag.cli.kept;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.run.ServerConnection;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.exchange.kept.CheckJson;
import nl.naslag.keeping.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// ./naslag check: whether everything that is kept is whole. Status 0 fine, 1 something to look at,
/// 2 broken.
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  /// Makes again what can be made again.
  @Option(names = "--repair")
  private boolean repair;

  @Option(names = "--json")
  private boolean json;

  CheckCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    Optional<ServerConnection> server = services.server(common.settings());
    CheckJson found = server.isPresent() ? asked(server.get()) : looked();
    if (json) {
      Json.print(common.out(), found);
    } else {
      tell(found);
    }
    return found.status();
  }

  private CheckJson asked(ServerConnection server) throws IOException, InterruptedException {
    JsonNode answer =
        repair
            ? server.send("POST", "/api/v1/server/repairs", Map.of())
            : server.json("/api/v1/server/check");
    return JSON.treeToValue(answer, CheckJson.class);
  }

  private CheckJson looked() throws Exception {
    CheckJson[] found = new CheckJson[1];
    Services.Work work =
        context -> {
          Checks checks = context.getBean(Checks.class);
          found[0] = CheckJson.of(repair ? checks.repair() : checks.check());
        };
    if (repair) {
      services.useToWrite(common.settings(), work);
    } else {
      services.useWithDossiers(common.settings(), work);
    }
    return found[0];
  }

  private void tell(CheckJson found) {
    found.findings().forEach(finding -> common.out().println(finding.detail()));
    common.out().println(Texts.text("cli.checked." + found.status()));
    found.parts().forEach((part, hash) -> common.out().println(part + " " + hash));
    common.out().println(Texts.text("cli.hash", found.hash()));
  }
}

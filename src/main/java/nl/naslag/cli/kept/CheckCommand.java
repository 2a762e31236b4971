package nl.naslag.cli.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.ServerConnection;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.exchange.kept.CheckJson;
import nl.naslag.keeping.Checks;
import nl.naslag.library.KnownVulnerabilities;
import nl.naslag.library.LibraryList;
import nl.naslag.library.VulnerabilityReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// ./naslag check: whether everything that is kept is whole. Status 0 fine, 1 something to look at,
/// 2 broken.
///
/// With `--vulnerabilities` it looks up what is known against the libraries instead.
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @ArgGroup private Kind kind = new Kind();

  @Option(names = "--json")
  private boolean json;

  /// Which check, where it is not the usual one.
  private static final class Kind {
    /// Makes again what can be made again.
    @Option(names = "--repair")
    private boolean repair;

    @Option(names = "--vulnerabilities", paramLabel = "MAP", descriptionKey = "vulnerabilities")
    private @Nullable Path vulnerabilities;
  }

  CheckCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    if (kind.vulnerabilities != null) {
      return vulnerabilities(kind.vulnerabilities);
    }
    Optional<ServerConnection> server = services.server(common.settings());
    CheckJson found = server.isPresent() ? asked(server.get()) : looked();
    if (json) {
      Json.print(common.out(), found);
    } else {
      tell(found);
    }
    return found.status();
  }

  private int vulnerabilities(Path folder) throws Exception {
    int[] status = {ExitStatus.DONE};
    services.use(
        common.settings(),
        context -> {
          VulnerabilityReport report =
              context.getBean(KnownVulnerabilities.class).against(LibraryList.own(), folder);
          status[0] = new ToldVulnerabilities(report).tell(common.out(), json);
        });
    return status[0];
  }

  private CheckJson asked(ServerConnection server) throws IOException, InterruptedException {
    JsonNode answer =
        kind.repair
            ? server.send("POST", "/api/v1/server/repairs", Map.of())
            : server.json("/api/v1/server/check");
    return JSON.treeToValue(answer, CheckJson.class);
  }

  private CheckJson looked() throws Exception {
    CheckJson[] found = new CheckJson[1];
    Services.Work work =
        context -> {
          Checks checks = context.getBean(Checks.class);
          found[0] = CheckJson.of(kind.repair ? checks.repair() : checks.check());
        };
    if (kind.repair) {
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

package nl.naslag.cli.kept;

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
import nl.naslag.exchange.kept.BackupJson;
import nl.naslag.keeping.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// ./naslag backup FILE: writes everything of the users to one file, also while the server runs.
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "backup.file")
  private Path file = Path.of("");

  @Option(names = "--json")
  private boolean json;

  BackupCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    Path target = file.toAbsolutePath().normalize();
    Optional<ServerConnection> server = services.server(common.settings());
    if (server.isPresent()) {
      Map<String, String> body = Map.of("file", target.toString());
      tell(
          JSON.treeToValue(
              server.get().send("POST", "/api/v1/server/backups", body), BackupJson.class));
      return ExitStatus.DONE;
    }
    return services.useToWrite(
        common.settings(),
        context ->
            tell(BackupJson.of(target.toString(), context.getBean(Backups.class).backUp(target))));
  }

  private void tell(BackupJson backup) {
    if (json) {
      Json.print(common.out(), backup);
    } else {
      common.out().println(Texts.text("cli.backed-up", backup.files(), backup.file()));
      common.out().println(Texts.text("cli.hash", backup.hash()));
    }
  }
}

package nl.naslag.cli.dossier;

import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.run.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// ./naslag dossiers export: writes the briefing pack of a dossier.
@Command(name = "export")
final class DossiersExportCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private PackFile pack = new PackFile();

  DossiersExportCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return pack.write(services, common);
  }
}

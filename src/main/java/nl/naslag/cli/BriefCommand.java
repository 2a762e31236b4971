package nl.naslag.cli;

import java.util.concurrent.Callable;
import nl.naslag.cli.dossier.PackFile;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.run.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// ./naslag brief: writes the briefing pack of a dossier; the short form of
/// `./naslag dossiers export`.
///
/// `./naslag brief "Overleg woningbouw" --format odt --out bundel.odt`.
@Command(name = "brief")
final class BriefCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private PackFile pack = new PackFile();

  BriefCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return pack.write(services, common);
  }
}

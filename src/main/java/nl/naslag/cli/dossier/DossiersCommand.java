package nl.naslag.cli.dossier;

import nl.naslag.cli.option.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// ./naslag dossiers: lists, makes and exports dossiers, also while the web application runs.
@Command(
    name = "dossiers",
    synopsisSubcommandLabel = "OPDRACHT",
    subcommands = {
      DossiersListCommand.class,
      DossiersNewCommand.class,
      DossiersExportCommand.class
    })
public final class DossiersCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /// Lists the subcommands.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut(), CommandLine.Help.Ansi.OFF);
  }
}

package nl.naslag.cli;

import nl.naslag.cli.dossier.DossiersCommand;
import nl.naslag.cli.kept.BackupCommand;
import nl.naslag.cli.kept.CheckCommand;
import nl.naslag.cli.kept.RestoreCommand;
import nl.naslag.cli.option.HelpOption;
import nl.naslag.cli.run.NaslagVersion;
import nl.naslag.cli.saved.SavedCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// ./naslag without a command: lists the commands.
@Command(
    name = "naslag",
    synopsisSubcommandLabel = "OPDRACHT",
    versionProvider = NaslagVersion.class,
    subcommands = {
      StartCommand.class,
      IngestCommand.class,
      SearchCommand.class,
      BatchCommand.class,
      SavedCommand.class,
      AskCommand.class,
      CommitmentsCommand.class,
      TraceCommand.class,
      DossiersCommand.class,
      BriefCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      OutlineCommand.class,
      CompletionCommand.class
    })
final class NaslagCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// Omitting the command is not an error: the user wants to know what is available.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut(), CommandLine.Help.Ansi.OFF);
  }
}

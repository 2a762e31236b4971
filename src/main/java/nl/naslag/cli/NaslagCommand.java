package nl.naslag.cli;

import nl.naslag.cli.option.HelpOption;
import nl.naslag.cli.saved.SavedCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// ./naslag without a command: lists the commands.
@Command(
    name = "naslag",
    synopsisSubcommandLabel = "OPDRACHT",
    subcommands = {
      StartCommand.class,
      IngestCommand.class,
      SearchCommand.class,
      BatchCommand.class,
      SavedCommand.class,
      AskCommand.class,
      TraceCommand.class,
      BriefCommand.class,
      EvaluateCommand.class,
      OutlineCommand.class
    })
final class NaslagCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /// Omitting the command is not an error: the user wants to know what is available.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut(), CommandLine.Help.Ansi.OFF);
  }
}

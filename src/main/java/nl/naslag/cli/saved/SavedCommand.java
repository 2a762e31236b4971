package nl.naslag.cli.saved;

import nl.naslag.cli.option.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// ./naslag saved: the saved searches, and what is new for each.
///
/// The web application must be stopped if it stores them in a file: only one process can open it.
@Command(
    name = "saved",
    synopsisSubcommandLabel = "OPDRACHT",
    subcommands = {
      SavedListCommand.class,
      SavedSaveCommand.class,
      SavedNewsCommand.class,
      SavedSeenCommand.class,
      SavedRemoveCommand.class,
      SavedRestoreCommand.class
    })
public final class SavedCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /// Lists the subcommands.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut(), CommandLine.Help.Ansi.OFF);
  }
}

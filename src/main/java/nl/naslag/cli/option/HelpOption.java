package nl.naslag.cli.option;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The help option of every command.
///
/// Asking for help never fails: picocli then skips checking the other arguments.
@Command
public final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;
}

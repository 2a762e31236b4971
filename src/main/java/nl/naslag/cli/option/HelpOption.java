package nl.naslag.cli.option;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Every command explains itself.
///
/// Asking for help never fails: picocli does not check the other arguments then.
@Command
public final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;
}

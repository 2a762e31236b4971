package nl.naslag.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Every command explains itself.
@Command
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;
}

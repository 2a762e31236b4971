package nl.naslag.cli.option;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Options of every command that uses the index: help, folders and output.
@Command
public final class CommonOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private HelpOption help = new HelpOption();
  @Mixin private FolderOptions folders = new FolderOptions();

  /// The folders, as settings.
  public Map<String, String> settings() {
    return folders.settings();
  }

  /// For results; can be redirected to a file.
  public PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /// For progress and messages, which must not end up in that file.
  public PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /// A mistake of somebody who left out a value that this command needs.
  ///
  /// @param label of the value, as in the help
  public ParameterException missing(String label) {
    ArgSpec absent =
        spec.positionalParameters().stream()
            .filter(value -> value.paramLabel().equals(label))
            .findFirst()
            .orElseThrow();
    return new MissingParameterException(spec.commandLine(), absent, label);
  }
}

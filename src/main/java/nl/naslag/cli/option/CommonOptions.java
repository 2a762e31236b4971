package nl.naslag.cli.option;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What every command has that works on what was read: help, folders, and where it writes.
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

  /// For what was asked; can go to a file.
  public PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /// For progress and messages, which must not end up in that file.
  public PrintWriter err() {
    return spec.commandLine().getErr();
  }
}

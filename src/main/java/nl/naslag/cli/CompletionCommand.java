package nl.naslag.cli;

import java.util.Locale;
import nl.naslag.cli.option.HelpOption;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// ./naslag completion: a script with which a shell completes commands and options.
///
/// `source <(./naslag completion bash)`. The script is the same for both shells: zsh reads those of
/// bash, and this one makes it do so.
@Command(name = "completion")
final class CompletionCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  /// The shells that can read the script.
  enum Shell {
    BASH,
    ZSH;

    /// As it is typed.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public void run() {
    spec.commandLine().getOut().println(AutoComplete.bash("naslag", spec.root().commandLine()));
  }
}

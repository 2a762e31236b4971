package nl.naslag.cli.run;

import nl.naslag.document.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Explains in one Dutch sentence what is wrong with the arguments.
///
/// "Naslag kent "--jaar" niet. Geef "naslag search --help" voor uitleg." Picocli's own messages are
/// in English and print the full help, in which the error gets lost.
public final class UsageMistakes implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine line = mistake.getCommandLine();
    line.getErr().println(sentence(mistake) + " " + hint(line));
    return ExitStatus.MISTAKE;
  }

  private static String sentence(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return Texts.text("cli.mistake.unknown", unmatched.getUnmatched().getFirst());
    }
    if (mistake instanceof MissingParameterException missing) {
      return Texts.text("cli.mistake.missing", label(missing.getMissing().getFirst()));
    }
    ArgSpec argument = mistake.getArgSpec();
    return argument == null
        ? Texts.text("cli.mistake.other")
        : Texts.text("cli.mistake.value", label(argument));
  }

  // The longest name is the clearest: "--help" rather than "-h".
  private static String label(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }

  private static String hint(CommandLine line) {
    return Texts.text("cli.mistake.help", line.getCommandSpec().qualifiedName());
  }
}

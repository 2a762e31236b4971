package nl.naslag.cli.run;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.naslag.document.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
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
      return unknown(unmatched);
    }
    if (mistake instanceof MutuallyExclusiveArgsException) {
      return Texts.text("cli.mistake.together", together(mistake.getCommandLine()));
    }
    if (mistake instanceof MissingParameterException missing) {
      return Texts.text("cli.mistake.missing", label(missing.getMissing().getFirst()));
    }
    ArgSpec argument = mistake.getArgSpec();
    if (argument == null) {
      return Texts.text("cli.mistake.other");
    }
    String choices = choices(argument);
    return choices.isEmpty()
        ? Texts.text("cli.mistake.value", label(argument))
        : Texts.text("cli.mistake.choice", label(argument), choices);
  }

  // A mistyped option is close to the right one; a command that nobody knows may be any of them.
  private static String unknown(UnmatchedArgumentException mistake) {
    String given = mistake.getUnmatched().getFirst();
    List<String> near = mistake.getSuggestions();
    if (!near.isEmpty()) {
      return Texts.text("cli.mistake.meant", given, near.getFirst().replaceFirst("=.*", ""));
    }
    Set<String> commands = mistake.getCommandLine().getSubcommands().keySet();
    return commands.isEmpty() || given.startsWith("-")
        ? Texts.text("cli.mistake.unknown", given)
        : Texts.text("cli.mistake.command", given, String.join(", ", commands));
  }

  private static String together(CommandLine line) {
    return line.getCommandSpec().argGroups().stream()
        .flatMap(group -> group.options().stream())
        .map(CommandLine.Model.OptionSpec::longestName)
        .collect(Collectors.joining(", "));
  }

  // Named as they are typed, whatever the constants are called.
  private static String choices(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? ""
        : StreamSupport.stream(candidates.spliterator(), false)
            .map(choice -> choice.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
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

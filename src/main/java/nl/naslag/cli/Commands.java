package nl.naslag.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.naslag.cli.run.CommandFactory;
import nl.naslag.cli.run.CommandFailures;
import nl.naslag.cli.run.DutchUsage;
import nl.naslag.cli.run.Services;
import nl.naslag.cli.run.UsageMistakes;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The command line: reads arguments, runs a command, gives the exit status.
///
/// 0 is done, 1 a mistake of the user with one sentence, 2 a fault.
public final class Commands {
  private final CommandLine line;

  /// With output of one's own choice, so that what is printed can be read back.
  public Commands(Class<?> application, PrintWriter out, PrintWriter err) {
    line = new CommandLine(new NaslagCommand(), new CommandFactory(new Services(application)));
    line.setOut(out);
    line.setErr(err);
    // A fixed width, so that the help reads the same in a narrow window and in a log.
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageMistakes());
    line.setExecutionExceptionHandler(new CommandFailures());
    line.setResourceBundle(new DutchUsage());
    // Colour codes would end up in files and pipes, and say nothing to a screen reader.
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }

  /// On the terminal; Dutch needs more letters than some terminals claim to have.
  public static Commands of(Class<?> application) {
    return new Commands(application, utf8(System.out), utf8(System.err));
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /// Runs one command to its end.
  public int execute(String... arguments) {
    int status = line.execute(arguments);
    line.getOut().flush();
    line.getErr().flush();
    return status;
  }
}

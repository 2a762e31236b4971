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

/// The command line: parses arguments, runs a command and returns the exit status.
///
/// Status 0 means success, 1 a user error reported in one sentence, 2 a fault.
public final class Commands {
  private final CommandLine line;

  /// Writes to the given streams, so that the output can be read back.
  public Commands(Class<?> application, PrintWriter out, PrintWriter err) {
    line = new CommandLine(new NaslagCommand(), new CommandFactory(new Services(application)));
    line.setOut(out);
    line.setErr(err);
    // A fixed width, so that the help looks the same in a narrow window and in a log.
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageMistakes());
    line.setExecutionExceptionHandler(new CommandFailures());
    line.setResourceBundle(new DutchUsage());
    // Colour codes would end up in files and pipes, and mean nothing to a screen reader.
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }

  /// Writes to the terminal; Dutch needs more letters than some terminals claim to support.
  public static Commands of(Class<?> application) {
    return new Commands(application, utf8(System.out), utf8(System.err));
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /// Runs one command to completion.
  public int execute(String... arguments) {
    int status = line.execute(arguments);
    line.getOut().flush();
    line.getErr().flush();
    return status;
  }
}

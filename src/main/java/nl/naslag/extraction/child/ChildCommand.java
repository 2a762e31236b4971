package nl.naslag.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.extraction.text.Limits;

/// How a child is started: the same Java and class path as the application, far less power.
///
/// @param memoryMegabytes heap of the child
/// @param loop the program that the child runs
/// @param enduring whether it will have much to do: then it starts slower and works faster
public record ChildCommand(int memoryMegabytes, Limits limits, Class<?> loop, boolean enduring) {
  /// Java's quick compiler alone: soon at its speed, which stays that of the start.
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

  /// The thorough compiler more than halves the time of reading, and takes time from it first: at
  /// forty times its usual thresholds it takes up only what runs all the time.
  private static final List<String> ENDURING =
      List.of(
          "-XX:Tier4InvocationThreshold=200000",
          "-XX:Tier4MinInvocationThreshold=25000",
          "-XX:Tier4CompileThreshold=600000",
          "-XX:Tier4BackEdgeThreshold=1600000");

  /// A child that reads text.
  public ChildCommand(int memoryMegabytes, Limits limits) {
    this(memoryMegabytes, limits, ReadingLoop.class, false);
  }

  /// The same for a child that will have much to do.
  ChildCommand forLong() {
    return new ChildCommand(memoryMegabytes, limits, loop, true);
  }

  /// Its error output is thrown away: libraries quote document text there.
  ///
  /// @param scratch folder for temporary files, removed with the child
  Process start(Path scratch) throws IOException {
    ProcessBuilder builder = program(loop, limits.arguments(), scratch);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  /// Another program of Naslag's own with the same little power, not started yet.
  public ProcessBuilder program(Class<?> main, List<String> arguments, Path scratch) {
    List<String> command = new ArrayList<>(java(scratch));
    command.add(main.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    // A class path may be longer than some systems allow for an argument.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder;
  }

  // One thread reads one file: the simplest collector takes least time and memory.
  private List<String> java(Path scratch) {
    List<String> arguments = new ArrayList<>();
    arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    arguments.add("-Xmx" + memoryMegabytes + "m");
    arguments.add("-Xms" + memoryMegabytes / 4 + "m");
    arguments.add("-Xss4m");
    arguments.add("-XX:+UseSerialGC");
    arguments.addAll(enduring ? ENDURING : QUICK);
    arguments.add("-XX:+ExitOnOutOfMemoryError");
    // What Java itself has to say must not come between the answers, nor in the user's folder.
    arguments.add("-XX:+DisplayVMOutputToStderr");
    arguments.add("-XX:ErrorFile=" + scratch.resolve("crash.log"));
    arguments.add("-XX:-CreateCoredumpOnCrash");
    arguments.add("-XX:-UsePerfData");
    arguments.add("-Xshare:auto");
    arguments.add("--enable-native-access=ALL-UNNAMED");
    arguments.add("-Djava.awt.headless=true");
    arguments.add("-Djava.io.tmpdir=" + scratch);
    arguments.add("-Dlogback.configurationFile=nl/naslag/extraction/child-logback.xml");
    arguments.addAll(noNetwork(scratch));
    return arguments;
  }

  /// No name resolves and every connection ends at a port where nobody listens.
  private static List<String> noNetwork(Path scratch) {
    return List.of(
        "-Djdk.net.hosts.file=" + scratch.resolve("no-hosts"),
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=1",
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=");
  }
}

package nl.naslag.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.extraction.text.Limits;

/// How a child is started: same Java and class path as the application, far fewer privileges.
///
/// @param memoryMegabytes heap of the child
/// @param loop the main class of the child
/// @param enduring whether the child will have much work: it then starts slower and works faster
public record ChildCommand(int memoryMegabytes, Limits limits, Class<?> loop, boolean enduring) {
  /// Only Java's quick compiler: it reaches its top speed soon, and never gets any faster.
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

  /// The optimising compiler more than halves reading time but first costs time itself: at forty
  /// times its usual thresholds it compiles only code that runs constantly.
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

  /// The same command for a child that will have much work.
  ChildCommand forLong() {
    return new ChildCommand(memoryMegabytes, limits, loop, true);
  }

  /// Error output is discarded: libraries quote document text there.
  ///
  /// @param scratch folder for temporary files, deleted with the child
  Process start(Path scratch) throws IOException {
    ProcessBuilder builder = program(loop, limits.arguments(), scratch);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  /// Another Naslag program with the same restricted privileges, not started yet.
  public ProcessBuilder program(Class<?> main, List<String> arguments, Path scratch) {
    List<String> command = new ArrayList<>(java(scratch));
    command.add(main.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    // A class path may exceed the argument length limit of some systems.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    // What the disk says must be known by its words, whatever language this machine speaks.
    builder.environment().put("LC_MESSAGES", "C");
    return builder;
  }

  // One thread reads one file: the simplest collector uses the least time and memory.
  private List<String> java(Path scratch) {
    List<String> arguments = new ArrayList<>();
    arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    arguments.add("-Xmx" + memoryMegabytes + "m");
    arguments.add("-Xms" + memoryMegabytes / 4 + "m");
    arguments.add("-Xss4m");
    arguments.add("-XX:+UseSerialGC");
    arguments.addAll(enduring ? ENDURING : QUICK);
    arguments.add("-XX:+ExitOnOutOfMemoryError");
    // Java's own messages must not mix with the answers, nor end up in the user's folder.
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

  /// No host name resolves, and every connection goes to a port on which nothing listens.
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

package nl.naslag.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.Naslag;

/// Naslag in a process of its own, with its folders below one folder.
public final class ChildProcess implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Path log;
  private final Process process;

  private ChildProcess(Path log, Process process) {
    this.log = log;
    this.process = process;
  }

  /// Runs a command.
  static ChildProcess run(Path folder, String... arguments) throws IOException {
    Path log = folder.resolve("data/naslag.log");
    Files.deleteIfExists(log);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Naslag.class.getName()));
    command.addAll(List.of(arguments));
    command.addAll(folders(folder));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("child.out").toFile());
    return new ChildProcess(log, builder.start());
  }

  public static List<String> folders(Path folder) {
    return List.of(
        "--corpus=" + folder.resolve("corpus"),
        "--index=" + folder.resolve("index"),
        "--data=" + folder.resolve("data"));
  }

  /// Waits until words are in the log; false when the process ended without them.
  boolean awaits(String words) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(end)) {
      boolean ended = !process.isAlive();
      if (Files.exists(log) && Files.readString(log, StandardCharsets.UTF_8).contains(words)) {
        return true;
      }
      if (ended) {
        return false;
      }
      Thread.sleep(5);
    }
    throw new AssertionError("Child did not log: " + words);
  }

  /// SIGKILL: no hook runs, no buffer is written.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

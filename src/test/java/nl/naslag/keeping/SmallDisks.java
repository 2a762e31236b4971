package nl.naslag.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.naslag.Naslag;

/// Naslag in a process of its own, with its three folders on small file systems that really get
/// full.
///
/// They exist for that process alone (`unshare`), and are reached from outside through its entry in
/// /proc.
record SmallDisks(Path folder) {
  private static final Map<String, String> SIZES =
      Map.of("corpus", "4m", "index", "12m", "data", "12m");

  /// Whether this machine lets a test have file systems of its own.
  static boolean possible() {
    try {
      Process tried =
          new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return tried.waitFor(20, TimeUnit.SECONDS) && tried.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Starts a command of ./naslag; the index is filled up before, where asked.
  Process start(String before, String... command) throws IOException {
    List<String> java =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Naslag.class.getName()));
    java.addAll(List.of(command));
    StringBuilder script = new StringBuilder("set -e\n");
    SIZES.forEach(
        (name, size) -> {
          java.add("--" + name + "=" + folder.resolve(name));
          script.append(
              "mount -t tmpfs -o size=" + size + " tmpfs '" + folder.resolve(name) + "'\n");
        });
    script.append(before).append("\nexec \"$@\"\n");
    for (String name : SIZES.keySet()) {
      Files.createDirectories(folder.resolve(name));
    }
    List<String> whole =
        new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", script.toString(), "sh"));
    whole.addAll(java);
    return new ProcessBuilder(whole)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("uitvoer.txt").toFile())
        .start();
  }

  /// A folder of the process as it sees it.
  Path seen(Process process, String name) {
    return Path.of("/proc", String.valueOf(process.pid()), "root" + folder.resolve(name));
  }

  /// Takes all that is left, to the last byte; the file to delete when there may be room again.
  static Path fill(Path disk) throws IOException {
    Path ballast = disk.resolve(".ballast");
    try (OutputStream out = Files.newOutputStream(ballast)) {
      for (int size = 1 << 16; size > 0; size /= 16) {
        fill(out, new byte[size]);
      }
    } catch (IOException full) {
      // Closing may find out once more.
    }
    return ballast;
  }

  private static void fill(OutputStream out, byte[] block) {
    try {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      // Smaller blocks may still fit.
    }
  }
}

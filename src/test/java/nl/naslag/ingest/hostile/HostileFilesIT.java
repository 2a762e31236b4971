package nl.naslag.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naslag.Naslag;
import nl.naslag.Trial;
import nl.naslag.ingest.hostile.HostileFile.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hostile files beside each other through the whole of reading, in a process of one gigabyte.
///
/// Between the outcomes of two files lies what the one holds up the other.
class HostileFilesIT {
  private static final long SEED = 20_261_202;
  private static final int ALL = 1_000;
  private static final int HOLD_SECONDS = 20;
  // A busy machine gives a step a part of its time only.
  private static final Duration LONGEST_HOLD = Duration.ofSeconds(6L * HOLD_SECONDS);
  private static final Pattern OUTCOME = Pattern.compile("^(\\S+Z) .* \\d+ of \\d+: (.+) (\\S+)$");

  @TempDir Path folder;

  /// The moment at which a file had its outcome.
  private record Finished(Instant at, String name, String status) {}

  @Test
  void eachEndsInOneOutcomeAndNoneHoldsTheOthersUp() throws Exception {
    List<HostileFile> files = chosen(Trial.rounds(20, ALL));
    for (HostileFile file : files) {
      file.writeBelow(folder.resolve("corpus"), SEED);
    }
    assertThat(ingest()).as("exit status").isZero();

    List<Finished> finished = finished();
    Trial trial = new Trial("hostile files, seed " + SEED);
    trial.count("files", files.size());
    trial.count("lost", files.size() - finished.size());
    finished.forEach(file -> trial.count(file.status()));
    trial.count("held longer than " + HOLD_SECONDS + " s", held(finished, HOLD_SECONDS));
    trial.count("longest hold in ms", (int) longest(finished).toMillis());
    trial.print();
    assertThat(finished)
        .extracting(Finished::name)
        .containsExactlyInAnyOrderElementsOf(files.stream().map(HostileFile::name).toList());
    assertThat(longest(finished)).isLessThan(LONGEST_HOLD);
  }

  /// Light ones only where a few must do.
  private static List<HostileFile> chosen(int most) {
    List<HostileFile> files = new ArrayList<>(HostileFiles.all());
    if (most < files.size()) {
      files.removeIf(file -> file.weight() == Weight.HEAVY);
    }
    Collections.shuffle(files, new Random(SEED));
    return files.stream().limit(most).toList();
  }

  private int ingest() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Naslag.class.getName()));
    command.add("ingest");
    for (String part : List.of("corpus", "index", "data")) {
      command.add("--" + part + "=" + folder.resolve(part));
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("uit.txt").toFile())
            .start();
    try {
      return process.waitFor(2, TimeUnit.HOURS) ? process.exitValue() : -1;
    } finally {
      process.destroyForcibly();
    }
  }

  private List<Finished> finished() throws IOException {
    return Files.readAllLines(folder.resolve("data/naslag.log"), StandardCharsets.UTF_8).stream()
        .filter(line -> line.contains("ReadingRun"))
        .map(OUTCOME::matcher)
        .filter(Matcher::matches)
        .map(line -> new Finished(Instant.parse(line.group(1)), line.group(2), line.group(3)))
        .collect(Collectors.toList());
  }

  private static Duration longest(List<Finished> finished) {
    Duration longest = Duration.ZERO;
    for (int i = 1; i < finished.size(); i++) {
      Duration hold = Duration.between(finished.get(i - 1).at(), finished.get(i).at());
      longest = hold.compareTo(longest) > 0 ? hold : longest;
    }
    return longest;
  }

  private static int held(List<Finished> finished, int seconds) {
    int held = 0;
    for (int i = 1; i < finished.size(); i++) {
      Duration hold = Duration.between(finished.get(i - 1).at(), finished.get(i).at());
      held += hold.toSeconds() >= seconds ? 1 : 0;
    }
    return held;
  }
}

package nl.naslag.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people made with an earlier version is still theirs.
///
/// Each version leaves a corpus and data folder here, with what a user found in it;
/// `-Dnaslag.write=true` writes those of this version. What is here already is never written again.
class OlderDataIT {
  private static final Path WRITTEN = Path.of("src/test/resources/gegevens");

  @TempDir Path folder;

  private static String version() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>naslag</artifactId>\\s*<version>([^<]+)<")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private static Path expected(Path zip) {
    return zip.resolveSibling(zip.getFileName().toString().replace(".zip", ".approved.txt"));
  }

  static Stream<Path> versions() throws IOException {
    try (Stream<Path> files = Files.list(WRITTEN)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList().stream();
    }
  }

  @Test
  void everyVersionLeavesWhatItWrote() throws IOException {
    Path zip = WRITTEN.resolve(version() + ".zip");
    if (Boolean.getBoolean("naslag.write") && !Files.exists(zip)) {
      WrittenData.write(folder.resolve("schrijven"), zip);
      Path read = folder.resolve("lezen");
      WrittenData.unzip(zip, read);
      try (KeptWorld world = KeptWorld.start(read)) {
        Files.write(expected(zip), WrittenData.found(world));
      }
    }
    assertThat(zip).exists();
    assertThat(expected(zip)).exists();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void opensWholeWhatAVersionWrote(Path zip) throws IOException {
    WrittenData.unzip(zip, folder);

    try (KeptWorld world = KeptWorld.start(folder)) {
      List<String> found = WrittenData.found(world);

      assertThat(found).containsExactlyElementsOf(Files.readAllLines(expected(zip)));
      assertThat(found).anyMatch(line -> line.startsWith("stuk") && line.contains("nota vijf"));
      assertThat(found).filteredOn(line -> line.startsWith("regel")).hasSize(5);
      for (String what : List.of("correctie", "besluit", "versies", "termen", "zoekopdracht")) {
        assertThat(found).as(what).anyMatch(line -> line.startsWith(what));
      }
      try (Stream<Path> removed = Files.walk(folder.resolve("data/verwijderd"))) {
        assertThat(removed.filter(Files::isRegularFile)).isNotEmpty();
      }
      assertThat(world.bean(Checks.class).check().level()).isNotEqualTo(CheckReport.Level.BROKEN);
    }
  }
}

package nl.naslag.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.naslag.Naslag;
import nl.naslag.Needed;
import nl.naslag.cli.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of libraries (SBOM) that the build makes, against what users run.
class LibraryListIT {
  private static final Path JARS = Path.of("target/lib");
  private static final Path LIST = Path.of("target/classes/META-INF/sbom/application.cdx.json");

  /// Runs with a part of it left out; the file is of the build's own making.
  private static final Map<String, String> REPACKED =
      Map.of("naslag-word-lists.jar", "dutch-pos-dict-0.1.jar");

  @BeforeEach
  void needsTheBuild() {
    Needed.built("lib");
    Needed.built("classes/META-INF/sbom/application.cdx.json");
  }

  private static SortedMap<String, String> listed() throws IOException {
    SortedMap<String, String> listed = new TreeMap<>();
    for (JsonNode one :
        JsonMapper.builder().build().readTree(Files.readString(LIST)).path("components")) {
      String file = one.path("name").asString() + "-" + one.path("version").asString() + ".jar";
      one.path("hashes")
          .forEach(
              hash -> {
                if (hash.path("alg").asString().equals("SHA-256")) {
                  listed.put(file, hash.path("content").asString());
                }
              });
    }
    return listed;
  }

  private static SortedMap<String, String> run() throws Exception {
    SortedMap<String, String> run = new TreeMap<>();
    try (Stream<Path> jars = Files.list(JARS)) {
      for (Path jar : jars.toList()) {
        run.put(jar.getFileName().toString(), sha256(jar));
      }
    }
    return run;
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.readAllBytes();
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Test
  void listsEachJarThatRunsByNameAndContentAndNothingElse() throws Exception {
    SortedMap<String, String> listed = listed();
    SortedMap<String, String> run = run();
    REPACKED.forEach(
        (own, original) -> {
          assertThat(run.remove(own)).as(own).isNotNull();
          assertThat(listed.remove(original)).as(original).isNotNull();
        });

    assertThat(listed).isNotEmpty();
    assertThat(without(run, listed)).as("runs but is not listed").isEmpty();
    assertThat(without(listed, run)).as("is listed but does not run").isEmpty();
  }

  private static Set<Map.Entry<String, String>> without(
      Map<String, String> some, Map<String, String> others) {
    Set<Map.Entry<String, String>> left = new HashSet<>(some.entrySet());
    left.removeAll(others.entrySet());
    return left;
  }

  @Test
  void isReadByNaslagItself() throws IOException {
    assertThat(LibraryList.own().libraries())
        .hasSize(listed().size())
        .anySatisfy(one -> assertThat(one.toString()).startsWith("org.apache.tika:tika-core "));
  }

  @Test
  void tellsACommandWhatIsKnown(@TempDir Path folder) throws IOException {
    StringWriter out = new StringWriter();
    String version =
        LibraryList.own().libraries().stream()
            .filter(one -> one.name().equals("tika-core"))
            .findFirst()
            .orElseThrow()
            .version();
    Files.writeString(
        folder.resolve("GHSA-1.json"),
        """
        {"id": "GHSA-1", "modified": "2026-03-01T10:00:00Z", "summary": "Een fout.",
         "affected": [{"package": {"ecosystem": "Maven", "name": "org.apache.tika:tika-core"}, "versions": ["%s"]}]}
        """
            .replace("%s", version));

    assertThat(check(out, folder)).isEqualTo(2);
    assertThat(out.toString())
        .contains("org.apache.tika:tika-core " + version + ": GHSA-1", "Een fout.", "1 maart 2026");
    Files.writeString(folder.resolve("GHSA-1.json"), "{");
    assertThat(check(out, folder)).isEqualTo(1);
  }

  private static int check(StringWriter out, Path folder) {
    PrintWriter to = new PrintWriter(out);
    return new Commands(Naslag.class, to, to)
        .execute("check", "--vulnerabilities", folder.toString());
  }
}

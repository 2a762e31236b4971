package nl.naslag.library.advisory;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.naslag.library.Library;
import nl.naslag.library.LibraryList;
import nl.naslag.library.VulnerabilityReport;
import nl.naslag.library.VulnerabilityReport.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalVulnerabilitiesTest {
  @TempDir private Path folder;

  private static String record(String id, String library, String affected) {
    return String.format(
        Locale.ROOT,
        """
    {"schema_version": "1.7.0", "id": "%s", "modified": "2026-03-01T10:00:00Z", "published": "2026-01-01T00:00:00Z",
     "summary": "Een fout.", "database_specific": {"severity": "HIGH"},
     "affected": [{"package": {"ecosystem": "Maven", "name": "%s"}, %s}]}
    """,
        id,
        library,
        affected);
  }

  private static String events(String events) {
    return "\"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [" + events + "]}]";
  }

  private void write(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name), json);
  }

  private VulnerabilityReport report(String version) {
    Library library = new Library("org.voorbeeld", "lezer", version);
    Library other = new Library("org.voorbeeld", "schrijver", "1.0");
    return new LocalVulnerabilities().against(new LibraryList(List.of(library, other)), folder);
  }

  @Test
  void saysWhatIsKnownAgainstALibraryAndOfWhenTheDataAre() throws IOException {
    write(
        "een.json",
        record(
            "GHSA-1",
            "org.voorbeeld:lezer",
            events("{\"introduced\": \"2.0\"}, {\"fixed\": \"2.4.1\"}")));
    write("twee.json", record("GHSA-2", "org.voorbeeld:drukker", "\"versions\": [\"2.4\"]"));

    assertThat(report("2.4"))
        .isEqualTo(
            new VulnerabilityReport(
                2,
                2,
                Instant.parse("2026-03-01T10:00:00Z"),
                List.of(
                    new Found(
                        new Library("org.voorbeeld", "lezer", "2.4"),
                        "GHSA-1",
                        "HIGH",
                        "Een fout.",
                        List.of("2.4.1")))));
  }

  @ParameterizedTest
  @CsvSource({
    "1.9, false",
    "2.0-rc1, false",
    "2.0, true",
    "2.10, true",
    "3.0, false",
    "4.0, true",
    "4.2, true",
    "4.2.1, false",
    "5.0-M3, true",
    "6.1, true",
    "99, true"
  })
  void knowsTheOrderOfVersions(String version, boolean affected) throws IOException {
    String events =
        events(
            "{\"introduced\": \"2.0\"}, {\"fixed\": \"3.0\"}, {\"introduced\": \"4.0\"}, {\"last_affected\": \"4.2\"}, {\"introduced\": \"6.0\"}");
    write(
        "een.json",
        record("GHSA-1", "org.voorbeeld:lezer", "\"versions\": [\"5.0-M3\"], " + events));

    assertThat(report(version).found()).hasSize(affected ? 1 : 0);
  }

  @Test
  void leavesOutWhatWasWithdrawn() throws IOException {
    String all = record("GHSA-1", "org.voorbeeld:lezer", events("{\"introduced\": \"0\"}"));
    write(
        "een.json",
        all.replace("\"published\"", "\"withdrawn\": \"2026-02-01T00:00:00Z\", \"published\""));
    write(
        "twee.json", record("GHSA-2", "org.voorbeeld:drukker", events("{\"introduced\": \"0\"}")));

    assertThat(report("1.0").found()).isEmpty();
  }

  @Test
  void readsTheZipFileThatIsGivenOut() throws IOException {
    zip(folder.resolve("all.zip"));

    assertThat(report("1.0").found()).extracting(Found::id).containsExactly("GHSA-1");
  }

  private static void zip(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("GHSA-1.json"));
      zip.write(
          record("GHSA-1", "org.voorbeeld:lezer", events("{\"introduced\": \"0\"}"))
              .getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  @Test
  void refusesHalfAZipFile() throws IOException {
    Path whole = folder.resolve("all.zip");
    zip(whole);
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length - 30));

    refuses("vulnerability-data-unreadable", () -> report("1.0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"id\": \"GHSA-1\"}",
        "{\"id\": \"GHSA-1\", \"modified\": \"gisteren\"}",
        "{\"id\": \"GHSA-1\", \"modified\": \"2026-03-01T10:00:00Z\", \"affected\": [{\"package\": {\"ecosystem\": \"npm\", \"name\": \"x\"}}]}",
        "{\"id\": \"GHSA-1\", \"modified\": \"2026-03-01T10:00:00Z\", \"affected\": [{\"package\": {\"ecosystem\": \"Maven\", \"name\": \"x\"}, \"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [{\"introduced\": \"0\"}, {\"mended\": \"2\"}]}]}]}"
      })
  void refusesDataThatItCannotRead(String json) throws IOException {
    write("een.json", json);

    refuses("vulnerability-data-unreadable", () -> report("1.0"));
  }

  @Test
  void refusesAFolderWithoutDataOrWithoutBeing() {
    refuses("vulnerability-data-unreadable", () -> report("1.0"));
    refuses(
        "no-such-file",
        () ->
            new LocalVulnerabilities().against(new LibraryList(List.of()), folder.resolve("weg")));
  }
}

package nl.naslag.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.Outcome;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import nl.naslag.ingest.reading.Bench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
  }

  @Test
  void storesAnUploadBesideTheOtherFilesAndReadsIt() {
    FileOutcome outcome = bench.ingest.add("Nota wonen.txt", words("Bouw meer woningen."));

    assertThat(outcome.outcome()).isEqualTo(new Outcome.Added());
    assertThat(outcome.fileName()).isEqualTo("toegevoegd/Nota wonen.txt");
    assertThat(bench.ingest.original(outcome.documentId())).hasContent("Bouw meer woningen.");
    assertThat(bench.run()).containsOnlyKeys(outcome.fileName()).containsValue("unchanged");
  }

  @Test
  void neverOverwritesAnotherFile() {
    bench.ingest.add("nota.txt", words("De eerste."));
    FileOutcome second = bench.ingest.add("nota.txt", words("De tweede."));

    assertThat(second.fileName()).isEqualTo("toegevoegd/nota (2).txt");
    assertThat(bench.corpus.resolve("toegevoegd/nota.txt")).hasContent("De eerste.");
  }

  @Test
  void keepsOneFileWhenTheSameBytesComeTwice() {
    FileOutcome first = bench.ingest.add("nota.txt", words("Dezelfde woorden."));
    FileOutcome second = bench.ingest.add("kopie.txt", words("Dezelfde woorden."));

    assertThat(second)
        .isEqualTo(
            new FileOutcome(
                first.documentId(), first.fileName(), new Outcome.Skipped(Reason.DUPLICATE)));
    assertThat(added()).containsExactly("nota.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../nota.txt",
        "map/nota.txt",
        "C:\\nota.txt",
        "..",
        "",
        "  ",
        "nota\u0000.txt",
        "nota\n.txt",
        "CON.txt",
        "nul",
        ".verborgen",
        "~$nota.docx",
        "txt.\u202Efdp",
        "..."
      })
  void refusesANameThatIsNotAPlainFileName(String name) {
    assertRefused("unsafe-file-name", name, words("Woorden."));
    assertThat(added()).isEmpty();
  }

  @Test
  void refusesAnEmptyUpload() {
    assertRefused("empty-upload", "leeg.txt", words(""));
    assertThat(added()).isEmpty();
  }

  @Test
  void refusesAnUploadAboveTheLimitWithoutKeepingIt() {
    assertRefused("upload-too-large", "groot.txt", words("x".repeat(1001)));
    assertThat(added()).isEmpty();
  }

  @Test
  void refusesAKindOfFileThatCannotBeReadWithoutKeepingIt() {
    assertRefused("unsupported-type", "setup.exe", words("programma"));
    assertThat(added()).isEmpty();
    assertThat(bench.index.documents()).isEmpty();
  }

  @Test
  void keepsAnEncryptedUploadWithItsOutcome() {
    FileOutcome outcome = bench.ingest.add("geheim.txt", words("versleuteld"));

    assertThat(outcome.outcome()).isEqualTo(new Outcome.Unreadable(Reason.ENCRYPTED));
    assertThat(bench.index.entry(outcome.documentId())).isPresent();
  }

  @Test
  void givesARemovedDocumentBackInItsPlaceUnderItsId() {
    bench.write("beleid/nota.txt", "Een nota.");
    bench.run();
    DocumentId id = bench.id("beleid/nota.txt");

    bench.ingest.remove(id);
    assertThat(bench.corpus.resolve("beleid/nota.txt")).doesNotExist();
    assertThat(bench.index.documents()).isEmpty();

    assertThat(bench.ingest.restore(id))
        .isEqualTo(new FileOutcome(id, "beleid/nota.txt", new Outcome.Added()));
    assertThat(bench.run()).containsEntry("beleid/nota.txt", "unchanged");
  }

  @Test
  void givesARemovedDocumentBackBesideTheOneThatTookItsPlace() {
    bench.write("nota.txt", "De oude.");
    bench.run();
    DocumentId id = bench.id("nota.txt");
    bench.ingest.remove(id);
    bench.write("nota.txt", "De nieuwe.");
    bench.run();

    FileOutcome back = bench.ingest.restore(id);

    assertThat(back.fileName()).isEqualTo("nota (2).txt");
    assertThat(back.documentId()).isNotEqualTo(id);
    assertThat(bench.index.documents()).hasSize(2);
    assertThat(bench.run())
        .containsOnlyKeys("nota.txt", "nota (2).txt")
        .doesNotContainValue("added");
  }

  @Test
  void refusesToRemoveOrRestoreWhatIsUnknown() {
    assertThatThrownBy(() -> bench.ingest.remove(new DocumentId("weg-000000")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> bench.ingest.restore(new DocumentId("../corpus")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> bench.ingest.original(new DocumentId("weg-000000")))
        .isInstanceOf(Refusal.class);
  }

  private void assertRefused(String code, String name, InputStream content) {
    assertThatThrownBy(() -> bench.ingest.add(name, content))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code().id()).isEqualTo(code));
  }

  private List<String> added() {
    Path added = bench.corpus.resolve("toegevoegd");
    if (!Files.exists(added)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(added)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream words(String words) {
    return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }
}

package nl.naslag.extraction.child;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.Defaults;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Reads all real and all hostile files that lie beside the project, in one run.
class SharedDocumentsIT {
  private static final String VOORSTEL = "ruimtelijk-voorstel-drenthe";

  private static final GuardedExtractor EXTRACTOR = new GuardedExtractor(Defaults.extraction());
  private static final Map<String, Extraction> READ = new LinkedHashMap<>();

  @BeforeAll
  static void readEverything() throws IOException {
    for (String name : List.of("corpus", "documents", "robustness")) {
      try (Stream<Path> files = Files.walk(Needed.shared(name))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          READ.put(String.valueOf(file.getFileName()), EXTRACTOR.extract(ReadFiles.source(file)));
        }
      }
    }
  }

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  private static Extraction read(String fileName) {
    return requireNonNull(READ.get(fileName), fileName);
  }

  private static Reason reason(String fileName) {
    return switch (read(fileName)) {
      case Unreadable unreadable -> unreadable.reason();
      case NoText noText -> noText.reason();
      case Extracted extracted -> throw new AssertionError(fileName + " has text");
    };
  }

  private static List<String> linesOf(String fileName) {
    return ReadFiles.lines(read(fileName));
  }

  @Test
  void everyFileHasAnOutcome() {
    assertThat(READ).hasSizeGreaterThan(110).doesNotContainValue(null);
    assertThat(READ.values()).filteredOn(Extracted.class::isInstance).hasSizeGreaterThan(85);
  }

  @Test
  void saysWhyAFileGivesNoText() {
    assertThat(reason("blanco.pdf")).isEqualTo(Reason.NO_TEXT);
    assertThat(reason("wassenaar-jaarstukken-2022-beeld.pdf")).isEqualTo(Reason.IMAGE_ONLY);
    assertThat(reason(VOORSTEL + "-scan-3-paginas.pdf")).isEqualTo(Reason.IMAGE_ONLY);
    assertThat(reason("testUnicodePassword.pdf")).isEqualTo(Reason.ENCRYPTED);
    assertThat(reason("testODTEncrypted.odt")).isEqualTo(Reason.ENCRYPTED);
    assertThat(reason("testWORD_protected_passtika.docx")).isEqualTo(Reason.ENCRYPTED);
    assertThat(reason("testWORD_truncated.docx")).isEqualTo(Reason.DAMAGED);
    assertThat(reason("testZIP_corrupted_oom.zip")).isEqualTo(Reason.DAMAGED);
    assertThat(reason("droste.zip")).isEqualTo(Reason.TOO_DEEP);
    assertThat(reason("quine.gz")).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void readsAPdfThatOnlyForbidsChanges() {
    assertThat(read("testPDF_protected.pdf")).isInstanceOf(Extracted.class);
  }

  @Test
  void knowsThePrintedPageNumbers() {
    Extracted voorstel = ReadFiles.text(read(VOORSTEL + ".pdf"));

    assertThat(voorstel.pages())
        .extracting(Page::label)
        .containsExactlyElementsOf(IntStream.rangeClosed(3, 54).mapToObj(String::valueOf).toList());
    assertThat(voorstel.fragments())
        .extracting(Fragment::text)
        .doesNotContain("Ruimtelijk voorstel Drenthe")
        .noneMatch(text -> text.matches("\\d{1,3}"));
    assertThat(voorstel.bookmarks()).hasSizeGreaterThan(100);
  }

  @Test
  void readsTheSameWordsFromEveryFormat() {
    List<String> lines =
        linesOf(VOORSTEL + ".txt").stream()
            .map(SharedDocumentsIT::letters)
            .filter(line -> !line.isEmpty())
            .toList();
    for (String ending : List.of(".pdf", "-twee-kolommen.pdf", ".docx", ".odt", ".html")) {
      String text = letters(String.join(" ", linesOf(VOORSTEL + ending)));
      long found = lines.stream().filter(text::contains).count();
      assertThat((double) found / lines.size()).as(ending).isGreaterThan(0.99);
    }
  }

  @Test
  void findsTheListsOfTheVoorstelInEveryFormat() {
    for (String ending : List.of(".docx", ".odt", ".html")) {
      assertThat(ReadFiles.text(read(VOORSTEL + ending)).fragments())
          .as(ending)
          .filteredOn(fragment -> fragment.kind() == FragmentKind.LIST_ITEM)
          .hasSizeGreaterThan(80);
    }
    assertThat(linesOf(VOORSTEL + ".pdf"))
        .filteredOn(line -> line.startsWith("• "))
        .hasSizeGreaterThan(80);
  }

  /// Hyphens at line ends differ between the formats, letters do not.
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}

package nl.naslag.trace.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.demo.DemoSet;
import nl.naslag.document.Passage;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.MemoryIndex;
import nl.naslag.trace.Proof;
import nl.naslag.trace.QuoteCheck;
import nl.naslag.trace.QuoteCheck.Found;
import nl.naslag.trace.ReadDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotes taken from one file and looked for in the next version of it: real files, written for
/// this, read as the application reads them.
class QuotesInVersionsIT {
  private static final Path SOURCES = Path.of("src/test/resources/demo");
  private static final Path VERSIONS = SOURCES.resolve("versies");

  /// Every passage below a numbered heading of the first plan, marked before anything compared
  /// them: what became of it, its first words, and those of the passage that holds it now.
  private static final List<String> MARKED =
      List.of(
          "EXACT|Het dal van de Hunze|Het dal van de Hunze",
          "EXACT|Dit plan is gemaakt met|Dit plan is gemaakt met",
          "GEWIJZIGD|Wij leggen elf stuwen aan|Wij leggen negen stuwen aan",
          "VERPLAATST|De sloten langs de Zuiderweg|De sloten langs de Zuiderweg",
          "GEWIJZIGD|Wie zijn land natter maakt,|Wie zijn land natter maakt,",
          "VERDWENEN|Wij vragen het Rijk om geld voor de stuwen|",
          "VERPLAATST|Wij vragen het Rijk om geld voor de gemalen|"
              + "Wij vragen het Rijk om geld voor de gemalen",
          "VERPLAATST|Het waterschap koopt grond langs|Het waterschap koopt grond langs",
          "GEWIJZIGD|Langs akkers komt een strook|Langs akkers komt een strook",
          "GEWIJZIGD|Drie zuiveringen krijgen een extra|Drie zuiveringen krijgen een extra",
          "VERDWENEN|De proef met zandfilters stopt.|",
          "VERPLAATST|Elk jaar in maart leest|Elk jaar in maart leest",
          "VERPLAATST|Het plan kost 18 miljoen|Het plan kost 18 miljoen");

  @TempDir Path folder;

  private AnnotatedDocument read(Path source, String id, String form) throws IOException {
    Path file = folder.resolve(id + "." + form);
    Files.write(file, DemoSet.file(source, id + "." + form));
    return ReadDocuments.annotated(file, id);
  }

  private record Fate(Passage then, Proof proof, String now) {
    boolean is(String marked) {
      String[] parts = marked.split("\\|", -1);
      return parts[0].equals(proof.name())
          && then.text().startsWith(parts[1])
          && (parts[2].isEmpty() ? now.isEmpty() : now.startsWith(parts[2]));
    }
  }

  /// What became of every passage that stands below a numbered heading.
  private static List<Fate> fates(AnnotatedDocument first, AnnotatedDocument second) {
    QuoteCheck check = new IndexedQuotes(new MemoryIndex().add(first).add(second));
    List<Fate> fates = new ArrayList<>();
    for (AnnotatedPassage one : first.passages()) {
      Passage then = one.passage();
      if (Character.isDigit(then.chapter().charAt(0))) {
        Found found = check.in(new DocumentId("tweede"), then.id(), then.text(), List.of());
        String now =
            second.passages().stream()
                .map(AnnotatedPassage::passage)
                .filter(passage -> found.passageId().filter(passage.id()::equals).isPresent())
                .map(Passage::text)
                .findFirst()
                .orElse("");
        fates.add(new Fate(then, found.proof(), now));
      }
    }
    return fates;
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "odt"})
  void findsWhatWasChangedMovedAndRemoved(String form) throws IOException {
    AnnotatedDocument first = read(VERSIONS.resolve("waterplan-1.bron"), "eerste", "pdf");
    AnnotatedDocument second = read(VERSIONS.resolve("waterplan-2.bron"), "tweede", form);

    List<Fate> fates = fates(first, second);

    assertThat(fates).hasSize(MARKED.size());
    for (int at = 0; at < MARKED.size(); at++) {
      Fate fate = fates.get(at);
      assertThat(fate.is(MARKED.get(at))).as("%s but was %s", MARKED.get(at), fate).isTrue();
    }
  }

  @Test
  void findsTheMarkedChangesOfALongDocumentAndInventsNone() throws IOException {
    AnnotatedDocument first = read(SOURCES.resolve("01-ruimtelijk-voorstel.bron"), "eerste", "pdf");
    AnnotatedDocument second =
        read(VERSIONS.resolve("ruimtelijk-voorstel-2.bron"), "tweede", "pdf");
    List<Fate> fates = fates(first, second);

    // A block that is now for 2035 is another place for the same words; the year is not theirs.
    List<String> marked = marked();
    marked.removeIf(row -> row.contains("|Om iedere inwoner bestaanszekerheid"));
    assertThat(fates)
        .filteredOn(fate -> fate.proof() == Proof.VERPLAATST)
        .extracting(fate -> fate.then().text().split(" ")[2])
        .containsExactly("inwoner");
    assertThat(fates)
        .filteredOn(fate -> fate.proof() == Proof.GEWIJZIGD || fate.proof() == Proof.VERDWENEN)
        .hasSize(marked.size())
        .allMatch(fate -> marked.stream().anyMatch(fate::is));
  }

  private static List<String> marked() throws IOException {
    List<String> marked = new ArrayList<>();
    for (String line : Files.readAllLines(VERSIONS.resolve("wijzigingen.tsv"))) {
      String[] row = line.split("\t", -1);
      if (!line.startsWith("#") && !List.of("soort", "nieuw").contains(row[0])) {
        marked.add(
            String.join(
                "|",
                Arrays.asList(row[0].equals("weg") ? "VERDWENEN" : "GEWIJZIGD", row[1], row[2])));
      }
    }
    return marked;
  }
}

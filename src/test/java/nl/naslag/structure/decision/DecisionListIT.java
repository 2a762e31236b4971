package nl.naslag.structure.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.evaluation.Floors;
import nl.naslag.extraction.RealFiles;
import nl.naslag.structure.Gold;
import nl.naslag.structure.Readings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures the items of ten council decision lists, and of one of a committee of the Tweede Kamer
/// ("other"), marked by hand from the pages.
///
/// Five council lists were looked at while the rules were made ("tuned"), five were only measured
/// ("unseen").
class DecisionListIT {
  private static final Path MARKS = Path.of("src/test/resources/structure/besluitenlijsten.tsv");

  /// A right item has number, title and decision; a decision that is not there is right too.
  ///
  /// @param decision its first words as letters and digits; empty without one
  private record Item(String number, String title, String decision) {
    boolean same(Item other) {
      boolean decided = decision.isEmpty() == other.decision.isEmpty();
      return number.equals(other.number)
          && title.equals(other.title)
          && decided
          && other.decision.startsWith(decision);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "unseen", "other"})
  void findsNumberTitleAndDecisionOfTheItems(String set) {
    int right = 0;
    int found = 0;
    int marked = 0;
    for (String document : documents(set)) {
      List<Item> read = items(read(document));
      List<Item> wanted = marks(document);
      long both = wanted.stream().filter(mark -> read.stream().anyMatch(mark::same)).count();
      wanted.stream()
          .filter(mark -> read.stream().noneMatch(mark::same))
          .forEach(mark -> System.out.println(document + " misses " + mark));
      right += (int) both;
      found += read.size();
      marked += wanted.size();
    }
    double precision = (double) right / found;
    double recall = (double) right / marked;
    System.out.println(
        set + " items marked " + marked + " precision " + precision + " recall " + recall);
    Floors.of(DecisionListIT.class).hold("decision_items_" + set + "_precision", precision);
    Floors.of(DecisionListIT.class).hold("decision_items_" + set + "_recall", recall);
  }

  private static PolicyDocument read(String name) {
    return Readings.reader().read(RealFiles.read(Needed.shared("documents/" + name)));
  }

  private static List<Item> items(PolicyDocument document) {
    return document
        .allSections()
        .filter(section -> section.kind() == SectionKind.BESLUIT)
        .map(section -> item(section, document))
        .toList();
  }

  private static Item item(Section section, PolicyDocument document) {
    String decision =
        document.passages().stream()
            .filter(passage -> section.passages().contains(passage.id()))
            .filter(passage -> passage.kind() == PassageKind.BESLUIT)
            .map(Passage::text)
            .collect(Collectors.joining(" "))
            .replaceFirst("^(?:Noot: )?Besluit:", "");
    return new Item(
        Objects.requireNonNullElse(section.number(), ""),
        Gold.norm(section.title()),
        Gold.norm(decision));
  }

  private static List<String> documents(String set) {
    return rows()
        .filter(row -> row.getFirst().equals(set))
        .map(row -> row.get(1))
        .distinct()
        .toList();
  }

  private static List<Item> marks(String document) {
    return rows()
        .filter(row -> row.get(1).equals(document))
        .map(row -> new Item(row.get(2), Gold.norm(row.get(3)), Gold.norm(row.get(4))))
        .toList();
  }

  private static Stream<List<String>> rows() {
    try {
      List<List<String>> rows = new ArrayList<>();
      for (String line : Files.readAllLines(MARKS, StandardCharsets.UTF_8)) {
        rows.add(List.of(line.split("\t", -1)));
      }
      return rows.stream().skip(1);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}

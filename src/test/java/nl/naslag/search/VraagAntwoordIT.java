package nl.naslag.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.naslag.Needed;
import nl.naslag.evaluation.Floors;
import nl.naslag.language.DutchAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Looks for the answers of public questions among all answers, and prints how many are found.
class VraagAntwoordIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  /// A question and its answer; the rest of a row is not used.
  record Row(String id, String question, String answer) {}

  @Test
  void findsTheAnswerAmongTheFirstTen() throws IOException {
    String gold = Files.readString(Needed.shared("gold/vac/vac-180.json"));
    List<Row> rows = JSON.readValue(gold, new TypeReference<>() {});
    try (var language = new AnnotationConfigApplicationContext("nl.naslag.language");
        Library library = Library.at(folder, language.getBean(DutchAnalysis.class))) {
      rows.forEach(row -> put(row, library));
      library.index.commit();
      long first = rows.stream().filter(row -> ranked(row, 1, library.search)).count();
      long inTen = rows.stream().filter(row -> ranked(row, 10, library.search)).count();
      System.out.printf(
          Locale.ROOT, "questions=%d first=%d in_ten=%d%n", rows.size(), first, inTen);
      Floors.of(VraagAntwoordIT.class).hold("vac_in_ten", inTen / (double) rows.size());
    }
  }

  /// The whole answer is the passage, as the questions of parliament have it.
  private static void put(Row row, Library library) {
    Paper paper = Paper.titled(row.id(), row.id());
    library.index.put(paper.with(row.answer()).document(), paper.entry());
  }

  /// Whether the answer is among the first so many documents.
  private static boolean ranked(Row row, int most, PassageSearch search) {
    SearchRequest request =
        new SearchRequest(
            row.question(), SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, 100);
    return search.search(request).hits().stream()
        .map(hit -> hit.passage().passage().documentId().value())
        .distinct()
        .limit(most)
        .anyMatch(row.id()::equals);
  }
}

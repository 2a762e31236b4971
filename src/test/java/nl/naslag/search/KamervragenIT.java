package nl.naslag.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.evaluation.Floors;
import nl.naslag.language.DutchAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// Ranks passages for the questions of members of parliament, and prints how well.
class KamervragenIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DEPTH = 100;

  @TempDir Path folder;

  /// A passage.
  record Line(String id, String text) {}

  /// A question with the passages that answer it.
  record Question(String id, String text, List<String> relevant) {}

  @Test
  void ranksThePassagesThatAnswerAQuestionHigh() throws IOException {
    try (var language = new AnnotationConfigApplicationContext("nl.naslag.language");
        Library library = Library.at(folder, language.getBean(DutchAnalysis.class))) {
      for (Line line : lines("passages.jsonl", Line.class)) {
        Paper paper = Paper.titled(line.id(), line.id()).with(line.text());
        library.index.put(paper.document(), paper.entry());
      }
      library.index.commit();
      Found found = measure(library.search, lines("queries-dev.jsonl", Question.class));
      Floors.of(KamervragenIT.class).hold("kamervragen_ndcg10", found.ndcg());
      Floors.of(KamervragenIT.class).hold("kamervragen_recall100", found.recall());
    }
  }

  /// How well the first ten are ordered, and how many of the answers are among the first hundred.
  record Found(double ndcg, double recall) {}

  private static Found measure(PassageSearch search, List<Question> questions) {
    double ndcg = 0;
    double recall = 0;
    List<Long> times = new ArrayList<>();
    for (Question question : questions) {
      Set<String> relevant = new HashSet<>(question.relevant());
      long start = System.nanoTime();
      List<String> ranked = ranked(search, question.text());
      times.add((System.nanoTime() - start) / 1_000_000);
      ndcg += ndcg(ranked, relevant);
      recall += ranked.stream().filter(relevant::contains).count() / (double) relevant.size();
    }
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "queries=%d ndcg10=%.4f recall100=%.4f p50_ms=%d p95_ms=%d%n",
        questions.size(),
        ndcg / questions.size(),
        recall / questions.size(),
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100));
    return new Found(ndcg / questions.size(), recall / questions.size());
  }

  private static List<String> ranked(PassageSearch search, String question) {
    SearchRequest request =
        new SearchRequest(question, SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, DEPTH);
    return search.search(request).hits().stream()
        .map(hit -> hit.passage().passage().documentId().value())
        .toList();
  }

  private static double ndcg(List<String> ranked, Set<String> relevant) {
    double gain = 0;
    double ideal = 0;
    for (int i = 0; i < 10; i++) {
      double value = 1 / (Math.log(i + 2) / Math.log(2));
      gain += i < ranked.size() && relevant.contains(ranked.get(i)) ? value : 0;
      ideal += i < relevant.size() ? value : 0;
    }
    return gain / ideal;
  }

  private static <T> List<T> lines(String file, Class<T> type) throws IOException {
    try (Stream<String> lines = Files.lines(Needed.shared("gold/kamervragen").resolve(file))) {
      return lines.map(line -> JSON.readValue(line, type)).toList();
    }
  }
}

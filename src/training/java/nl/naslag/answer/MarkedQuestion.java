package nl.naslag.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naslag.answer.choice.Candidate;

/// A question with the places that answer it, none if nothing does.
///
/// @param rows each a place: document, answer, sentence and type by name
record MarkedQuestion(String id, String text, List<Map<String, String>> rows) {
  private static final double MARKED = 0.7;
  private static final int ENOUGH = 12;
  private static final double MOST_ITEMS = 0.6;

  /// Reads a tab-separated file with a heading; rows with one id are places of the same answer.
  static List<MarkedQuestion> read(Path file, boolean answered) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> names = Arrays.asList(lines.getFirst().split("\t", -1));
    Map<String, MarkedQuestion> questions = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(cells.length, names.size()); i++) {
        row.put(names.get(i), cells[i]);
      }
      String text = row.getOrDefault("question", row.getOrDefault("vraag", ""));
      MarkedQuestion question =
          questions.computeIfAbsent(
              cells[0], id -> new MarkedQuestion(id, text, new ArrayList<>()));
      if (answered) {
        row.putIfAbsent("answer", row.getOrDefault("antwoord", ""));
        question.rows().add(row);
      }
    }
    return List.copyOf(questions.values());
  }

  /// The document by which folds are made; unanswered questions go by their id.
  String group() {
    return rows.isEmpty() ? id : rows.getFirst().getOrDefault("document", "voorstel");
  }

  /// Whether a candidate says what one of the places says: its words, or its sentence.
  boolean answeredBy(Candidate candidate) {
    String passage = candidate.passage().passage().text();
    String said = candidate.sentence().in(passage);
    return rows.stream().anyMatch(row -> answers(row, candidate, said, passage));
  }

  private static boolean answers(
      Map<String, String> row, Candidate candidate, String said, String passage) {
    String answer = norm(row.getOrDefault("answer", ""));
    if (!row.containsKey("document")) {
      return norm(said).contains(answer);
    }
    Path name = Path.of(candidate.passage().fileName()).getFileName();
    boolean same = row.getOrDefault("document", "").equals(String.valueOf(name));
    String type = row.getOrDefault("type", "");
    if (type.equals("lijst")) {
      return same && lists(row.getOrDefault("answer", ""), norm(passage));
    }
    List<String> asked = words(row.getOrDefault("sentence", ""));
    List<String> own = words(said);
    boolean marked =
        overlap(own, asked) >= MARKED && own.size() >= 0.5 * Math.min(asked.size(), ENOUGH);
    boolean literal = !type.equals("ja-nee") && norm(said).contains(answer);
    return same && (literal || marked) || marked && literal;
  }

  private static boolean lists(String answer, String passage) {
    List<String> items =
        Arrays.stream(answer.split("\\|"))
            .map(MarkedQuestion::norm)
            .filter(s -> !s.isEmpty())
            .toList();
    return items.stream().filter(passage::contains).count() >= MOST_ITEMS * items.size();
  }

  private static double overlap(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(others);
    double both = some.stream().filter(left::remove).count();
    return both / Math.max(1, Math.min(some.size(), others.size()));
  }

  private static List<String> words(String text) {
    return Arrays.stream(plain(text).split("[^a-z0-9]+")).filter(s -> !s.isEmpty()).toList();
  }

  private static String norm(String text) {
    return plain(text).replaceAll("[^a-z0-9]+", "");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.replace("\u00AD", ""), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT);
  }
}

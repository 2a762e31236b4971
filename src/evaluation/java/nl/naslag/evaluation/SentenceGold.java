package nl.naslag.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.naslag.document.Span;
import nl.naslag.evaluation.GoldTable.Row;
import nl.naslag.language.SentenceSplitter;

/// Sentences of paragraphs drawn by lot from real policy documents, as a person marked them.
///
/// The marks are first and last words on a page; the text stays in its document. A paragraph whose
/// words do not stand on that page counts as absent, because other sentences would be measured.
final class SentenceGold {
  private final Function<String, Map<Integer, String>> pages;
  private final SentenceSplitter splitter;
  private final Map<String, Map<Integer, String>> read = new HashMap<>();
  private int marked;
  private int absent;
  private int found;
  private int right;

  /// @param pages the text of each page of a file by its name, white space made single spaces
  SentenceGold(Function<String, Map<Integer, String>> pages, SentenceSplitter splitter) {
    this.pages = pages;
    this.splitter = splitter;
  }

  Figures figures() {
    paragraphs().forEach(this::compare);
    return new Figures()
        .count("policy_sentences", marked)
        .count("policy_sentences_absent", absent)
        .share("policy_sentences_f1", 2L * right, found + marked);
  }

  private static Iterable<List<Row>> paragraphs() {
    Map<String, List<Row>> paragraphs = new LinkedHashMap<>();
    for (Row row : GoldTable.own("zinnen.tsv")) {
      paragraphs.computeIfAbsent(row.of("alinea"), _ -> new ArrayList<>()).add(row);
    }
    return paragraphs.values();
  }

  private void compare(List<Row> paragraph) {
    String page = page(paragraph.getFirst());
    List<Span> marks = marks(paragraph, page);
    if (marks.isEmpty()) {
      absent += paragraph.size();
      return;
    }
    Span whole = new Span(marks.getFirst().start(), marks.getLast().end());
    Set<Span> spans = new HashSet<>(splitter.sentences(whole.in(page)));
    marked += marks.size();
    found += spans.size();
    right +=
        (int) marks.stream().filter(mark -> spans.contains(mark.shift(-whole.start()))).count();
  }

  private String page(Row row) {
    return read.computeIfAbsent(row.of("bestand"), pages)
        .getOrDefault(Integer.valueOf(row.of("bladzijde")), "");
  }

  /// Each sentence is looked for behind the one before it; empty where one does not stand there.
  private static List<Span> marks(List<Row> paragraph, String page) {
    List<Span> marks = new ArrayList<>();
    int from = 0;
    for (Row row : paragraph) {
      int start = page.indexOf(row.of("begin"), from);
      int end = start < 0 ? -1 : page.indexOf(row.of("eind"), start);
      if (end < 0) {
        return List.of();
      }
      from = end + row.of("eind").length();
      marks.add(new Span(start, from));
    }
    return marks;
  }
}

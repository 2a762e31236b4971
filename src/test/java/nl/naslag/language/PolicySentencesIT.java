package nl.naslag.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.naslag.document.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Sentences of paragraphs drawn by lot from real policy documents, marked by hand before any
/// splitter was tuned. The marks are the first and last words; the text stays in its documents.
class PolicySentencesIT {
  private static final Path DOCUMENTS =
      Path.of(Optional.ofNullable(System.getenv("NASLAG_SHARED")).orElse("../shared"), "documents");

  private final Map<String, String> pages = new LinkedHashMap<>();

  @Test
  void findsTheSentencesOfPolicyProse() throws IOException {
    assumeTrue(Files.exists(DOCUMENTS), "Skipped: no documents at " + DOCUMENTS);
    int right = 0;
    int found = 0;
    int marked = 0;
    for (List<String[]> paragraph : paragraphs()) {
      List<Span> marks = marks(paragraph);
      Span whole = new Span(marks.getFirst().start(), marks.getLast().end());
      String text = whole.in(page(paragraph.getFirst()));
      Set<Span> spans = new HashSet<>(Dutch.SENTENCES.sentences(text));
      found += spans.size();
      marked += marks.size();
      right += (int) marks.stream().filter(mark -> hit(spans, mark, whole, text)).count();
    }
    double f1 = 2.0 * right / (found + marked);
    System.out.printf(Locale.ROOT, "policy_sentences=%d sentences_f1=%.4f%n", marked, f1);
    assertThat(f1).isGreaterThanOrEqualTo(0.99);
  }

  private static boolean hit(Set<Span> found, Span mark, Span whole, String text) {
    Span here = mark.shift(-whole.start());
    if (!found.contains(here)) {
      System.out.println("missed: " + here.in(text));
    }
    return found.contains(here);
  }

  /// Each sentence is looked for behind the one before it.
  private List<Span> marks(List<String[]> paragraph) throws IOException {
    String page = page(paragraph.getFirst());
    List<Span> marks = new ArrayList<>();
    int from = 0;
    for (String[] row : paragraph) {
      int start = page.indexOf(row[3], from);
      int end = page.indexOf(row[4], start) + row[4].length();
      assertThat(start).as("%s p. %s: %s", row[1], row[2], row[3]).isNotNegative();
      marks.add(new Span(start, end));
      from = end;
    }
    return marks;
  }

  private String page(String[] row) throws IOException {
    String key = row[1] + "#" + row[2];
    if (!pages.containsKey(key)) {
      try (PDDocument document = Loader.loadPDF(DOCUMENTS.resolve(row[1]).toFile())) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(Integer.parseInt(row[2]));
        stripper.setEndPage(Integer.parseInt(row[2]));
        pages.put(key, stripper.getText(document).replaceAll("\\s+", " "));
      }
    }
    return pages.get(key);
  }

  private static Iterable<List<String[]>> paragraphs() throws IOException {
    Map<String, List<String[]>> paragraphs = new LinkedHashMap<>();
    try (var stream = PolicySentencesIT.class.getResourceAsStream("/language/zinnen.tsv")) {
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .forEach(row -> paragraphs.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(row));
    }
    return paragraphs.values();
  }
}

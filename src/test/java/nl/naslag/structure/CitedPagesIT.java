package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.Seeds;
import nl.naslag.Trial;
import nl.naslag.document.Passage;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Span;
import nl.naslag.evaluation.Floors;
import nl.naslag.extraction.RealFiles;
import nl.naslag.language.Dutch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Checks the pages that a citation names against the text of those pages, as another reader of
/// PDF files gives it.
class CitedPagesIT {
  private static final int PER_DOCUMENT = 6;

  /// Shorter sentences stand on many pages, so that any page would do.
  private static final int LETTERS = 30;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /// A file and one of its sentences.
  private record Cited(Path file, PrintedPages pages, String sentence) {}

  @Seeds(2026)
  void namesThePagesOfRandomSentences(long seed) throws IOException {
    Random random = new Random(seed);
    int tried = 0;
    List<Cited> wrong = new ArrayList<>();
    for (Path file : files()) {
      Map<Integer, String> texts = new HashMap<>();
      List<Cited> sentences = sentences(file);
      Collections.shuffle(sentences, random);
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        for (Cited one : sentences.subList(0, Math.min(PER_DOCUMENT, sentences.size()))) {
          tried++;
          if (!stands(one, pdf, texts)) {
            wrong.add(one);
          }
        }
      }
    }
    wrong.forEach(System.out::println);
    double right = 1 - (double) wrong.size() / tried;
    System.out.println("sentences=" + tried + " pages_right=" + right);
    Floors.of(CitedPagesIT.class).hold("pages_right", right);
    assertThat(tried).isGreaterThanOrEqualTo(Trial.rounds(50, 300));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Needed.shared("documents"))) {
      return all.filter(file -> file.toString().endsWith(".pdf"))
          .sorted()
          .limit(Trial.rounds(12, 100))
          .toList();
    }
  }

  private static List<Cited> sentences(Path file) {
    List<Cited> sentences = new ArrayList<>();
    List<Passage> passages =
        RealFiles.readable(file)
            .map(extracted -> Readings.reader().read(extracted).passages())
            .orElse(List.of());
    for (Passage passage : passages) {
      for (Span at : Dutch.SENTENCES.sentences(passage.text())) {
        String sentence = at.in(passage.text());
        if (letters(sentence).length() >= LETTERS) {
          sentences.add(new Cited(file, passage.pages(at), sentence));
        }
      }
    }
    return sentences;
  }

  /// Its first letters stand on the first page and the rest on the last; in a table, where the
  /// other reader goes from row to row, each of its words stands on one of them.
  private static boolean stands(Cited one, PDDocument pdf, Map<Integer, String> texts)
      throws IOException {
    String first = text(pdf, one.pages().first(), texts);
    String last = text(pdf, one.pages().last(), texts);
    String letters = letters(one.sentence());
    for (int cut = 1; cut <= letters.length(); cut++) {
      if (first.contains(letters.substring(0, cut)) && last.contains(letters.substring(cut))) {
        return one.pages().first() == one.pages().last() || cut < letters.length();
      }
    }
    List<String> words =
        WHITE_SPACE.splitAsStream(one.sentence()).map(CitedPagesIT::letters).toList();
    return first.contains(words.getFirst())
        && last.contains(words.getLast())
        && words.stream().allMatch(word -> first.contains(word) || last.contains(word));
  }

  private static String text(PDDocument pdf, int page, Map<Integer, String> texts)
      throws IOException {
    String known = texts.get(page);
    if (known == null) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      known = letters(stripper.getText(pdf));
      texts.put(page, known);
    }
    return known;
  }

  // A footnote sign is a digit in small print for one reader and a sign of its own for another.
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

package nl.naslag.cli.output;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.briefing.Citation;
import nl.naslag.document.Passage;
import nl.naslag.document.PrintedPages;
import nl.naslag.exchange.PassageJson;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.commitment.CommitmentLine;

/// Text wrapped to the width of a terminal.
///
/// Breaks between words; a word longer than a line stays whole, so that it can be copied.
final class Wrapped {
  /// In characters, like [#START].
  private static final int WIDTH = 96;
  private static final int START = 70;

  private Wrapped() {}

  /// The words as lines, each indented; line breaks in the text count as spaces.
  static List<String> lines(String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : printable(text).split(" ")) {
      if (line.length() > indent.length() && line.length() + word.length() >= WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /// The first words of a text.
  static String start(String text) {
    String flat = printable(text);
    return flat.length() <= START ? flat : flat.substring(0, START) + "…";
  }

  /// Document, trail, kind and page, for example "Omgevingsvisie › 4. Wonen › Agendapunten 2030 ·
  /// agendapunt · p. 41".
  static String place(IndexedPassage indexed) {
    Passage passage = indexed.passage();
    String page = page(passage.pages());
    return place(indexed.documentTitle(), passage.trail(), passage.kind().id()) + page;
  }

  /// The same, of a passage in JSON.
  static String place(PassageJson passage) {
    String page = page(passage.pages());
    return place(passage.documentTitle(), passage.trail(), passage.kind()) + page;
  }

  /// The same, of a commitment, whose kind stands elsewhere.
  static String place(CommitmentLine line) {
    CommitmentLine.Place place = line.place();
    List<String> parts = new ArrayList<>(List.of(place.documentTitle()));
    parts.addAll(place.trail());
    return printable(String.join(" › ", parts)) + page(line.pages());
  }

  private static String place(String title, List<String> trail, String kind) {
    List<String> parts = new ArrayList<>(List.of(title));
    parts.addAll(trail);
    return printable(String.join(" › ", parts)) + " · " + kind;
  }

  private static String page(PrintedPages pages) {
    return pages.first() == 0 ? "" : " · " + Citation.page(pages);
  }

  // A document could contain escape codes that change the behaviour of a terminal.
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").replaceAll(" +", " ").strip();
  }
}

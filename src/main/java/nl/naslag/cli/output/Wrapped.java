package nl.naslag.cli.output;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.Texts;
import nl.naslag.search.IndexedPassage;

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
    List<String> parts = new ArrayList<>(List.of(indexed.documentTitle()));
    parts.addAll(passage.trail());
    String place = printable(String.join(" › ", parts)) + " · " + passage.kind().id();
    return passage.page() == 0 ? place : place + " · " + page(passage);
  }

  // The printed number is for paper, the other for finding the page in a viewer.
  private static String page(Passage passage) {
    String label = passage.pageLabel();
    return label == null
        ? Texts.text("cli.page", passage.page())
        : Texts.text("cli.page-label", label, passage.page());
  }

  // A document could contain escape codes that change the behaviour of a terminal.
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").replaceAll(" +", " ").strip();
  }
}

package nl.naslag.briefing.paper;

import java.util.List;

/// A part of the paper, as every format sets it in its own way.
sealed interface PaperBlock {
  /// Whose words they are, which the reader must see.
  enum Tone {
    /// A document's, letter for letter.
    QUOTE,
    /// The user's.
    NOTE,
    /// Naslag's own: where a quote stands, and how it was checked.
    SOURCE
  }

  /// @param id unique in the paper, for the contents
  /// @param annex whether it stands after what the user wrote
  record Heading(String id, String words, boolean annex) implements PaperBlock {}

  /// One paragraph.
  record Words(Tone tone, String words) implements PaperBlock {}

  /// Points of a list, each with its own mark as printed.
  record Points(Tone tone, List<String> points) implements PaperBlock {
    public Points {
      points = List.copyOf(points);
    }
  }

  /// A table; every row has as many cells.
  ///
  /// @param head empty for a table without one, as in a quote
  record Grid(Tone tone, List<String> head, List<List<String>> rows) implements PaperBlock {
    public Grid {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// The line below a quote.
  ///
  /// @param url where it can be read; empty for no link
  record Place(String words, String url) implements PaperBlock {}
}

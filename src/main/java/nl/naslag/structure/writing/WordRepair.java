package nl.naslag.structure.writing;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Repairs;
import nl.naslag.document.Span;
import nl.naslag.structure.block.Characters;
import nl.naslag.structure.block.Line;

/// Joins lines into one text, repairing the words that line ends broke.
public final class WordRepair {
  /// In characters; no word broken at a line end is longer.
  private static final int LAST_WORD = 80;

  private final LineEnds lineEnds;

  public WordRepair(LineEnds lineEnds) {
    this.lineEnds = lineEnds;
  }

  /// Spots follow the order of the lines, do not overlap, and lie within the text.
  Repaired repair(List<Line> lines) {
    Joining joining = new Joining();
    for (Line line : lines) {
      joining.add(line);
    }
    return joining.end();
  }

  /// The text written so far.
  private final class Joining {
    private final StringBuilder text = new StringBuilder();
    private final List<Repaired.Spot> spots = new ArrayList<>();
    private final List<Repairs.Repair> repairs = new ArrayList<>();

    void add(Line line) {
      join(line.text());
      int start = text.length();
      text.append(line.text());
      spots.add(new Repaired.Spot(new Span(start, text.length()), line.page(), line.box()));
    }

    // The last word decides; a long passage need not be copied for every line.
    private void join(String next) {
      String last = text.substring(Math.max(0, text.length() - LAST_WORD));
      switch (lineEnds.between(last, next)) {
        case SPACE -> text.append(' ');
        case DROP_HYPHEN -> drop("\n");
        case CLOSE -> close(next);
      }
    }

    private void close(String next) {
      if (!text.isEmpty() && !next.isEmpty() && next.charAt(0) != '\t') {
        note("\n");
      }
    }

    /// A dropped hyphen was counted in the line above; its spot must end before it.
    private void drop(String lineEnd) {
      int limit = text.length() - 1;
      String hyphen = text.substring(limit);
      text.setLength(limit);
      note(hyphen + lineEnd);
      Repaired.Spot last = spots.removeLast();
      Span shorter = new Span(last.span().start(), Math.min(limit, last.span().end()));
      spots.add(new Repaired.Spot(shorter, last.page(), last.box()));
    }

    private void note(String printed) {
      Span here = new Span(text.length(), text.length());
      repairs.add(new Repairs.Repair(here, printed));
    }

    Repaired end() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) == Characters.SOFT_HYPHEN) {
        drop("");
      }
      return new Repaired(text.toString(), spots, repairs);
    }
  }
}

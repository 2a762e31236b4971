package nl.naslag.structure;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;

/// Makes one text of lines, with the words that line ends broke whole again.
final class WordRepair {
  private final LineEnds lineEnds;

  WordRepair(LineEnds lineEnds) {
    this.lineEnds = lineEnds;
  }

  /// Spots follow the order of the lines, do not overlap, and lie within the text.
  Repaired repair(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<Repaired.Spot> spots = new ArrayList<>();
    for (Line line : lines) {
      int start = join(text, line.text());
      shorten(spots, start);
      text.append(line.text());
      spots.add(new Repaired.Spot(new Span(start, text.length()), line.page(), line.box()));
    }
    return end(text, spots);
  }

  /// Prepares the text for the next line; gives where that line starts.
  private int join(StringBuilder text, String next) {
    // The last word decides; a long passage need not be copied for every line.
    switch (lineEnds.between(text.toString().substring(Math.max(0, text.length() - 80)), next)) {
      case SPACE -> text.append(' ');
      case DROP_HYPHEN -> text.setLength(text.length() - 1);
      case CLOSE -> {}
    }
    return text.length();
  }

  /// A dropped hyphen was counted to the line above; its spot must end before it.
  private static void shorten(List<Repaired.Spot> spots, int limit) {
    if (!spots.isEmpty() && spots.getLast().span().end() > limit) {
      Repaired.Spot last = spots.removeLast();
      spots.add(new Repaired.Spot(new Span(last.span().start(), limit), last.page(), last.box()));
    }
  }

  private static Repaired end(StringBuilder text, List<Repaired.Spot> spots) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == Characters.SOFT_HYPHEN) {
      text.setLength(text.length() - 1);
      shorten(spots, text.length());
    }
    return new Repaired(text.toString(), spots);
  }
}

package nl.naslag.document;

import java.util.List;
import java.util.regex.Pattern;

/// Where a repaired text differs from the text as it is printed.
///
/// Only what was changed within words is kept, such as the hyphen and the line end in "beleids-"
/// and "regels"; a line end between two words is a space on both sides.
///
/// @param list in the order of the text, without overlap
public record Repairs(List<Repair> list) {
  /// Of a text that stands as it was printed.
  public static final Repairs NONE = new Repairs(List.of());

  public Repairs {
    list = List.copyOf(list);
    int end = 0;
    for (Repair repair : list) {
      if (repair.span().start() < end) {
        throw new IllegalArgumentException("Repairs overlap at " + repair.span());
      }
      end = repair.span().end();
    }
  }

  /// One change.
  ///
  /// @param span in the repaired text; empty where something was only taken out
  /// @param printed what stands there in print
  public record Repair(Span span, String printed) {
    /// The same change counted from another origin.
    public Repair shift(int distance) {
      return new Repair(span.shift(distance), printed);
    }
  }

  /// The repairs that lie in a span or touch it.
  public List<Repair> within(Span span) {
    return list.stream()
        .filter(r -> r.span().start() <= span.end() && r.span().end() >= span.start())
        .toList();
  }

  /// Whether words are those of a passage, however its line ends may be read.
  ///
  /// "beleidsregels", "beleids-regels" and "beleids- regels" are all in print as "beleids-" and
  /// "regels".
  boolean reads(Passage passage, String words) {
    StringBuilder form = new StringBuilder();
    int origin = passage.span().start();
    int from = 0;
    for (Repair repair : within(passage.span())) {
      int at = Math.clamp(repair.span().start() - origin, from, passage.text().length());
      String piece = passage.text().substring(from, at);
      // A hyphen that was kept stands before the line end; it may be read away too.
      boolean kept = repair.printed().startsWith("\n") && piece.endsWith("-");
      String before = kept ? piece.substring(0, piece.length() - 1) : piece;
      form.append(Pattern.quote(before)).append("[-\u00AD]?\\s?");
      from = Math.clamp(repair.span().end() - origin, at, passage.text().length());
    }
    form.append(Pattern.quote(passage.text().substring(from)));
    return words.matches(form.toString());
  }
}

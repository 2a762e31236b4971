package nl.naslag.document;

import java.util.List;
import java.util.regex.Pattern;

/// Where a repaired text differs from the printed text.
///
/// Letters that an earlier program had broken ("Ã«" for "ë") keep their printed form.
///
/// Of line ends, only changes within words are kept, such as the hyphen and the line end in
/// "beleids-" and "regels"; a line end between two words counts as a space in both texts.
///
/// @param list in text order, without overlap
public record Repairs(List<Repair> list) {
  /// For a text that is exactly as printed.
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
  /// @param span in the repaired text; empty where something was only removed
  /// @param printed the text printed there
  public record Repair(Span span, String printed) {
    /// The same change relative to another origin.
    public Repair shift(int distance) {
      return new Repair(span.shift(distance), printed);
    }
  }

  /// The repairs that lie within a span or touch it.
  public List<Repair> within(Span span) {
    return list.stream()
        .filter(r -> r.span().start() <= span.end() && r.span().end() >= span.start())
        .toList();
  }

  /// Whether the words are those of the passage, however its line ends are read.
  ///
  /// "beleidsregels", "beleids-regels" and "beleids- regels" are all printed as "beleids-" and
  /// "regels".
  boolean reads(Passage passage, String words) {
    StringBuilder form = new StringBuilder();
    int origin = passage.span().start();
    int from = 0;
    for (Repair repair : within(passage.span())) {
      int at = Math.clamp(repair.span().start() - origin, from, passage.text().length());
      String piece = passage.text().substring(from, at);
      // A hyphen that was kept precedes the line end; it may be left out too.
      boolean kept = repair.printed().startsWith("\n") && piece.endsWith("-");
      String before = kept ? piece.substring(0, piece.length() - 1) : piece;
      from = Math.clamp(repair.span().end() - origin, at, passage.text().length());
      String now = passage.text().substring(at, from);
      form.append(Pattern.quote(before))
          .append(now.isEmpty() ? "[-\u00AD]?\\s?" : either(now, repair.printed()));
    }
    form.append(Pattern.quote(passage.text().substring(from)));
    return words.matches(form.toString());
  }

  private static String either(String now, String printed) {
    return "(?:" + Pattern.quote(now) + "|" + Pattern.quote(printed) + ")";
  }
}

package nl.naslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a repaired text differs from the text as it is printed; it maps spans both ways.
///
/// Only what was changed within words is kept, such as the hyphen and the line end in "beleids-"
/// and "regels"; a line end between two words is a space on both sides. A span that touches a
/// repair takes all of it along, so a span that goes there and back covers what it was.
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

  /// Where the words of a span of the repaired text stand in the printed text.
  public Span rawSpan(Span repaired) {
    return mapped(repaired, pairs());
  }

  /// Where the characters of a span of the printed text stand in the repaired text.
  public Span repairedSpan(Span raw) {
    return mapped(raw, pairs().stream().map(pair -> new Pair(pair.to(), pair.from())).toList());
  }

  /// A repaired text as it was printed.
  public String raw(String text) {
    StringBuilder raw = new StringBuilder(text);
    for (Repair repair : list.reversed()) {
      raw.replace(repair.span().start(), repair.span().end(), repair.printed());
    }
    return raw.toString();
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
  boolean read(Passage passage, String words) {
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

  /// The same stretch on both sides.
  private record Pair(Span from, Span to) {}

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int longer = 0;
    for (Repair repair : list) {
      int start = repair.span().start() + longer;
      pairs.add(new Pair(repair.span(), new Span(start, start + repair.printed().length())));
      longer += repair.printed().length() - repair.span().length();
    }
    return pairs;
  }

  private static Span mapped(Span span, List<Pair> pairs) {
    return new Span(start(span.start(), pairs), end(span.end(), pairs));
  }

  // What ends here is over, but what is empty here belongs to both sides.
  private static int start(int position, List<Pair> pairs) {
    int shift = 0;
    for (Pair pair : pairs) {
      Span from = pair.from();
      if (from.end() > position || from.end() == position && from.length() == 0) {
        return from.start() <= position ? pair.to().start() : position + shift;
      }
      shift = pair.to().end() - from.end();
    }
    return position + shift;
  }

  private static int end(int position, List<Pair> pairs) {
    int end = position;
    for (Pair pair : pairs) {
      Span from = pair.from();
      if (from.start() > position || from.start() == position && from.length() > 0) {
        return end;
      }
      end = pair.to().end() + Math.max(0, position - from.end());
    }
    return end;
  }
}

package nl.naslag.structure.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what stands behind a label in the head of a document: "Betreft Water en bodem sturend",
/// "| Datum: | 7 mei 2020 |", or "Titel:" with its value on the next line.
final class Labels {
  // "Datum: 13 juli 2017 Plannummer: 160166": the next label ends a value.
  private static final Pattern NEXT_LABEL =
      Pattern.compile(" (?:\\p{Lu}[\\p{L}-]{1,24}|[A-Z]{2,4}|ons kenmerk) ?: ?");
  // "(Vul hier de publicatietitel in)": a form tells what to fill in.
  private static final Pattern INSTRUCTION = Pattern.compile("[(\\[<].*[)\\]>]\\.?");
  // Labels of letterheads, which end a subject of several lines.
  private static final Set<String> LETTERHEAD =
      Set.of(
          "datum",
          "betreft",
          "onderwerp",
          "ons kenmerk",
          "uw kenmerk",
          "onze referentie",
          "uw referentie",
          "kenmerk",
          "bijlage(n)",
          "bijlagen",
          "bijlage",
          "contactpersoon",
          "bezoekadres",
          "postadres",
          "kopie aan",
          "van",
          "aan");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iu)(?:ministerie van|directoraat-generaal|directie|afdeling|programma|postbus|gemeente|provincie|geachte|beste)\\b.*");
  private static final Pattern COLON = Pattern.compile(" ?: ?(?=\\S)");
  private static final int MOST_LINES = 4;

  private final List<HeadLine> lines;

  Labels(Head head) {
    this.lines = head.lines();
  }

  /// The values behind any of these labels, labels in this order, each in reading order.
  ///
  /// @param bare whether a label at the start of a line needs no colon
  Stream<Fact> all(List<String> labels, boolean bare) {
    List<Fact> found = new ArrayList<>();
    for (String label : labels) {
      for (int i = 0; i < lines.size(); i++) {
        value(label, bare, i).ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private Optional<Fact> value(String label, boolean bare, int i) {
    HeadLine line = lines.get(i);
    if (line.cells().size() > 1) {
      return is(label, line.cells().getFirst())
          ? fact(line.cells().get(1).replaceFirst("^: *", ""), line)
          : Optional.empty();
    }
    String text = line.text();
    if (is(label, text)) {
      return below(i);
    }
    if (!starts(text, label)) {
      return inside(text, label, line);
    }
    String rest = text.substring(label.length());
    Matcher colon = COLON.matcher(rest);
    boolean told = colon.lookingAt();
    boolean said = told || bare && rest.startsWith(" ") && value(rest.strip());
    if (!said) {
      return Optional.empty();
    }
    String value = told ? rest.substring(colon.end()) : rest.strip();
    return fact(whole(untilLabel(value), i), line);
  }

  // "Projectnummer: 170428 Datum: 29 oktober 2018".
  private static Optional<Fact> inside(String text, String label, HeadLine line) {
    String capital = Character.toUpperCase(label.charAt(0)) + label.substring(1);
    int at = text.indexOf(" " + capital + ":");
    int start = at + capital.length() + 2;
    return at > 0 && text.substring(0, at).contains(":")
        ? fact(untilLabel(text.substring(start).strip()), line)
        : Optional.empty();
  }

  // "Datum vergadering" is a label of its own, and "Betreft u" the start of a sentence.
  private static boolean value(String rest) {
    return !rest.isEmpty()
        && (Character.isUpperCase(rest.charAt(0)) || !Character.isLetter(rest.charAt(0)));
  }

  private static boolean starts(String text, String label) {
    return text.length() > label.length() && text.regionMatches(true, 0, label, 0, label.length());
  }

  private static boolean is(String label, String text) {
    String bare = text.replaceFirst(" ?:$", "");
    return bare.equalsIgnoreCase(label);
  }

  private static String untilLabel(String value) {
    Matcher next = NEXT_LABEL.matcher(value);
    return next.find() ? value.substring(0, next.start()) : value;
  }

  private Optional<Fact> below(int i) {
    int at = i + 1;
    while (at < lines.size() && INSTRUCTION.matcher(lines.get(at).text()).matches()) {
      at++;
    }
    boolean known = at < lines.size() && at <= i + MOST_LINES;
    return known && !label(lines.get(at).text())
        ? fact(whole(lines.get(at).text(), at), lines.get(at))
        : Optional.empty();
  }

  /// A value of several lines: those of the same block until the next label.
  private String whole(String first, int i) {
    StringBuilder value = new StringBuilder(first);
    for (int at = i + 1; at < lines.size() && at < i + MOST_LINES; at++) {
      HeadLine next = lines.get(at);
      String text = next.text();
      if (next.apart()
          || next.block() != lines.get(i).block()
          || label(text)
          || OFFICE.matcher(text).matches()) {
        break;
      }
      value.append(' ').append(text);
    }
    return value.toString();
  }

  private static boolean label(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.endsWith(":")
        || NEXT_LABEL.matcher(" " + text).lookingAt()
        || LETTERHEAD.stream()
            .anyMatch(label -> lower.equals(label) || lower.startsWith(label + " "));
  }

  private static Optional<Fact> fact(String value, HeadLine line) {
    return value.isBlank()
        ? Optional.empty()
        : Optional.of(new Fact(value.strip(), line.text(), line.page(), FactRule.LABEL));
  }
}

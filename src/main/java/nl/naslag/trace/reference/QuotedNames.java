package nl.naslag.trace.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.trace.DocumentKind;
import nl.naslag.trace.NamedDocument;

/// Finds documents named in quotation marks, and parliamentary papers by number.
///
/// “kamerbrief ‘Water en bodem sturend’”, “het ‘Aanvalsplan landschap’”, "Kamerstuk 35 112, nr. 3".
final class QuotedNames {
  private static final String QUOTED =
      "(?:‘(?<a>[^‘’]{3,160})[‘’]|“(?<b>[^“”]{3,160})”|\"(?<c>[^\"]{3,160})\""
          // A straight quote is as often an apostrophe: "foto's", "'s-Gravenhage".
          + "|(?<![\\p{L}\\p{N}])'(?<d>\\p{Lu}[^']{2,160})'(?![\\p{L}\\p{N}]))";
  private static final Pattern AFTER_KIND =
      Pattern.compile(
          "(?<kind>[\\p{L}-]{3,40}+)(?:\\s(?:van|door)\\s(?:\\p{L}+\\s){1,5}|\\s+)" + QUOTED);
  private static final Pattern KIND_WITHIN = Pattern.compile(QUOTED);
  // Most passages quote nothing and number nothing, so the searches above and below are spared
  // them.
  private static final Pattern QUOTE = Pattern.compile("[‘“\"']");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  // "Kamerstukken II 2007/08, 30 184, nr. 20": chamber, session and chapter are optional.
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i:kamerstuk(?:ken)?)(?:\\sI{1,2})?(?:\\s(?:19|20)\\d\\d[/-](?:20)?\\d\\d,?)?"
              + "\\s\\d{2,3}(?:\\s?\\d{3})?(?:[\\s-][IVX]{1,5})?(?:,?\\snr\\.?\\s?\\d{1,4})?");
  // "Richtlijn 2008/106/EG", "Verordening (EU) 2016/679", "verordening (EG) nr. 1907/2006".
  private static final Pattern EUROPEAN =
      Pattern.compile(
          "(?i:(?:uitvoerings)?(?<kind>richtlijn|verordening|besluit))\\s"
              + "(?:\\((?:EU|EG|EEG|Euratom)\\)\\s(?:nr\\.\\s?)?\\d{1,4}/\\d{1,4}"
              + "|(?:nr\\.\\s?)?\\d{2,4}/\\d{1,4}/(?:EU|EG|EEG|JBZ|Euratom)\\b)");

  private QuotedNames() {}

  static List<Mention.OfName> in(String text) {
    List<Mention.OfName> mentions = new ArrayList<>();
    if (QUOTE.matcher(text).find()) {
      addQuoted(text, mentions);
    }
    if (DIGIT.matcher(text).find()) {
      addNumbered(text, mentions);
    }
    return mentions;
  }

  private static void addQuoted(String text, List<Mention.OfName> mentions) {
    Matcher after = AFTER_KIND.matcher(text);
    int from = 0;
    while (after.find(from)) {
      Optional<DocumentKind> kind = DocumentKind.of(after.group("kind"));
      kind.ifPresent(found -> mentions.add(mention(after, found)));
      // Another word in the same span may be the kind: "basis van de kamerbrief ‘…’".
      from = kind.isPresent() ? after.end() : after.end("kind");
    }
    Matcher within = KIND_WITHIN.matcher(text);
    while (within.find()) {
      String name = name(within);
      Span inside = new Span(within.start() + 1, within.end() - 1);
      if (mentions.stream().noneMatch(one -> one.span().overlaps(inside))) {
        within(name).ifPresent(kind -> mentions.add(named(inside, kind, name)));
      }
    }
  }

  private static void addNumbered(String text, List<Mention.OfName> mentions) {
    Matcher paper = PAPER.matcher(text);
    while (paper.find()) {
      mentions.add(
          named(new Span(paper.start(), paper.end()), DocumentKind.KAMERSTUK, paper.group()));
    }
    Matcher european = EUROPEAN.matcher(text);
    while (european.find()) {
      Span span = new Span(european.start(), european.end());
      if (mentions.stream().noneMatch(one -> one.span().overlaps(span))) {
        DocumentKind.of(european.group("kind"))
            .ifPresent(kind -> mentions.add(named(span, kind, european.group())));
      }
    }
  }

  private static Mention.OfName mention(Matcher found, DocumentKind kind) {
    return named(new Span(found.start(), found.end()), kind, name(found));
  }

  private static Mention.OfName named(Span span, DocumentKind kind, String name) {
    return new Mention.OfName(span, new NamedDocument(kind, name));
  }

  // A title begins with its kind, or is one word that ends in it; a quoted sentence does not.
  private static Optional<DocumentKind> within(String name) {
    String[] words = name.split("\\s+", 2);
    boolean alone = DocumentKind.of(name).filter(kind -> kind.is(name)).isPresent();
    boolean title = !alone && Character.isUpperCase(name.charAt(0)) && !name.contains(". ");
    return title ? DocumentKind.of(words[0]) : Optional.empty();
  }

  private static String name(Matcher found) {
    for (String group : List.of("a", "b", "c", "d")) {
      if (found.group(group) != null) {
        return found.group(group).strip();
      }
    }
    return "";
  }
}

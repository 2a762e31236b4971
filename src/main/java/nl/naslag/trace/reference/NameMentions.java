package nl.naslag.trace.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.naslag.document.Span;
import nl.naslag.trace.DocumentKind;
import nl.naslag.trace.NamedDocument;

/// Finds documents by name: a word for a kind of document with a name before or after it.
///
/// "Nota Ruimte", "Schone Lucht Akkoord", "Energievisie 2040", "Wet open overheid". A kind alone,
/// as in "deze nota", is not a name.
final class NameMentions {
  // In words; no real name is longer, but hostile texts may be.
  private static final int LONGEST = 14;

  private static final Set<String> NOT_IN_LAWS = Set.of("in", "met", "tot", "voor", "aan");

  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> BEFORE_LAW = Set.of("Algemene", "Burgerlijk", "Nieuw");
  private static final Set<String> CLOSE = Set.of("van", "voor", "en");

  private final String text;
  private final NameWords words;

  private NameMentions(String text) {
    this.text = text;
    this.words = new NameWords(text);
  }

  /// In text order, without overlaps.
  static List<Mention.OfName> in(String text) {
    List<Mention.OfName> quoted = QuotedNames.in(text);
    List<Mention.OfName> mentions = new ArrayList<>(quoted);
    for (Mention.OfName one : new NameMentions(text).all()) {
      if (quoted.stream().noneMatch(other -> other.span().overlaps(one.span()))) {
        mentions.add(one);
      }
    }
    mentions.sort((one, other) -> one.span().compareTo(other.span()));
    return mentions;
  }

  private List<Mention.OfName> all() {
    List<Mention.OfName> mentions = new ArrayList<>();
    int from = 0;
    for (int word = 0; word < words.size(); word++) {
      Optional<DocumentKind> kind = DocumentKind.of(words.at(word));
      if (word < from || kind.isEmpty() || kind.get() == DocumentKind.KAMERSTUK) {
        continue;
      }
      int last = last(word, kind.get());
      int first = Math.max(from, first(word, kind.get(), last));
      if (isNamed(new Named(kind.get(), first, word, last))) {
        Span span = words.span(first, last);
        mentions.add(new Mention.OfName(span, new NamedDocument(kind.get(), span.in(text))));
        from = last + 1;
      }
    }
    return mentions;
  }

  /// A name, by the positions of its words.
  ///
  /// @param at the word that indicates the kind
  private record Named(DocumentKind kind, int first, int at, int last) {}

  // A one-word law is its own name; other kinds need a second word, so "deze nota" is not a name.
  private boolean isNamed(Named named) {
    String kind = words.at(named.at);
    if (isBody(named.at)) {
      return false;
    }
    boolean alone = named.first == named.at && named.last == named.at;
    if (!alone) {
      return true;
    }
    boolean compound = !named.kind.is(kind);
    return switch (named.kind) {
      case WET -> compound && kind.length() > "xwet".length();
      // "Het Sportakkoord": a capital within the sentence makes it a name.
      case BESLUIT, REGELING, AKKOORD ->
          compound && words.isName(named.at) && !words.opensSentence(named.at);
      default -> false;
    };
  }

  // "Gemeenschappelijke regeling" is the term for a body shared by Dutch authorities.
  private boolean isBody(int at) {
    return words.at(at).equalsIgnoreCase("regeling")
        && words.at(at - 1).equalsIgnoreCase("gemeenschappelijke");
  }

  private int last(int at, DocumentKind kind) {
    if (kind.legal() && kind.is(words.at(at)) && words.isName(at)) {
      return legalLast(at);
    }
    if (kind.legal() && words.isName(at) && words.isYear(legalLast(at))) {
      return legalLast(at);
    }
    int last = lowerCaseLast(at);
    for (int next = last + 1; next - at < LONGEST; next++) {
      if (words.spansTo(next) || isPart(next, last, at)) {
        last = next;
      } else if (words.ends(next) || !words.isJoint(next) || !joins(next, last, at)) {
        break;
      }
    }
    return withYear(withNoun(last, at), at);
  }

  // "Het adviesrapport lokale inclusieagenda": two such words, separated only by adjectives, form a
  // name without a capital.
  private int lowerCaseLast(int at) {
    if (words.isName(at)
        || !isCompound(at)
        || !ARTICLES.contains(words.at(at - 1).toLowerCase(Locale.ROOT))) {
      return at;
    }
    int next = at + 1;
    while (next - at <= 2 && words.follows(next) && isAdjective(next)) {
      next++;
    }
    boolean kind = words.follows(next) && DocumentKind.of(words.at(next)).isPresent();
    return kind && isCompound(next) ? next : at;
  }

  private boolean isAdjective(int word) {
    String found = words.at(word);
    return found.endsWith("e") && !words.isJoint(word) && DocumentKind.of(found).isEmpty();
  }

  // A common word for a kind joins only the words its name began with: "programma Ruimte voor
  // Defensie".
  private boolean joins(int next, int last, int at) {
    return words.isName(at) || last > at && CLOSE.contains(words.at(next));
  }

  // A year directly after the name; a capital also after small words, but "en" adds no new name.
  private boolean isPart(int next, int last, int at) {
    if (words.ends(next)) {
      return false;
    }
    boolean direct = next == last + 1;
    if (words.isYear(next)) {
      return direct && (last > at || isCompound(at) || words.isName(at) || isNamedBefore(at));
    }
    boolean joined = words.at(last + 1).equals("en");
    boolean other = DocumentKind.of(words.at(next)).isPresent() && at != last;
    return words.isName(next) && (direct || !joined || next == last + 2 && !other);
  }

  private boolean isCompound(int at) {
    return DocumentKind.of(words.at(at)).filter(kind -> kind.is(words.at(at))).isEmpty();
  }

  private boolean isNamedBefore(int at) {
    return words.follows(at) && words.isName(at - 1) && !words.opens(at - 1);
  }

  // "Nota Mobiliteit en bereikbaarheid", "Programma Verduurzaming bedrijventerreinen", "Deltaplan
  // voor het noorden".
  private int withNoun(int last, int at) {
    if (!words.isName(at) || words.isYear(last)) {
      return last;
    }
    int next = last + 1;
    if (last == at) {
      while (words.at(at).startsWith("Deltaplan") && words.follows(next) && words.isJoint(next)) {
        next++;
      }
      return words.at(at).startsWith("Deltaplan") && isLastNoun(next) ? next : last;
    }
    if (words.at(next).equals("en") && words.follows(next) && words.isNoun(next + 1)) {
      return isLastNoun(next + 1) ? next + 1 : last;
    }
    return words.at(last).endsWith("ing") && isLastNoun(next) ? next : last;
  }

  private boolean isLastNoun(int word) {
    boolean noun = words.follows(word) && !words.isName(word) && !words.isYear(word);
    return noun && !words.ends(word) && !words.isJoint(word) && overAfter(word);
  }

  // "Beheervisie openbare ruimte 2024-2028", "controleverordening gemeente Wassenaar 2023"
  private int withYear(int last, int at) {
    int next = last + 1;
    while (next - at < 6 && words.follows(next) && !words.ends(next) && !words.isName(next)) {
      if (words.isYear(next)) {
        return words.isName(at) && !words.isJoint(next - 1) ? next : last;
      }
      next++;
    }
    boolean of = next > last + 1 && words.at(next - 1).equals("gemeente");
    boolean year = words.follows(next + 1) && words.isYear(next + 1);
    return of && words.follows(next) && year ? next + 1 : last;
  }

  private boolean overAfter(int word) {
    return word + 1 >= words.size() || words.ends(word + 1) || words.isJoint(word + 1);
  }

  // The name of a law continues to the end of the sentence; "van" follows the kind in a "Wetboek"
  // only.
  private int legalLast(int at) {
    int last = at;
    boolean code = words.at(at).equals("Wetboek");
    for (int next = at + 1; next - at < LONGEST; next++) {
      if (words.ends(next) && !words.lists(next)) {
        break;
      }
      if (words.isYear(last) && !words.isName(next)) {
        break;
      }
      boolean out = words.isJoint(next) && !words.at(next).equals("en") && !code;
      if (out && (next == at + 1 || NOT_IN_LAWS.contains(words.at(next)))
          || words.isJoint(next) && overAfter(next)) {
        break;
      }
      last = next;
    }
    return words.isJoint(last) ? last - 1 : last;
  }

  // "Schone Lucht Akkoord", "Nationaal Programma …", "contour Nota Ruimte", "Asser ambitie agenda"
  private int first(int at, DocumentKind kind, int last) {
    int first = at;
    int before = at - 1;
    boolean between =
        words.follows(at) && before > 0 && !words.isName(before) && !words.opens(before);
    if (between
        && kind == DocumentKind.AGENDA
        && words.isName(before - 1)
        && words.follows(before)) {
      first = before;
    }
    while (words.follows(first) && isBefore(first - 1, kind)) {
      first--;
    }
    if (first < at && !isCloseTo(at, first, last)) {
      first = at;
    }
    if (first == at && last > at + 1 && kind == DocumentKind.VERORDENING && kind.is(words.at(at))) {
      first = words.follows(at) && !words.opens(before) && !words.isName(at) ? before : at;
    }
    if (words.follows(first) && isHalf(first - 2) && words.at(first - 1).equals("en")) {
      first -= 2;
    }
    if (kind == DocumentKind.NOTA
        && words.follows(first)
        && words.at(first - 1).equals("contour")) {
      first--;
    }
    return first;
  }

  // "Sport- en Preventieakkoord"
  private boolean isHalf(int word) {
    return words.at(word).endsWith("-") && words.isName(word) && words.follows(word + 1);
  }

  // A law is seldom named by a preceding word.
  private boolean isBefore(int word, DocumentKind kind) {
    boolean name = words.isName(word) && !words.opens(word);
    return name && (kind != DocumentKind.WET || BEFORE_LAW.contains(words.at(word)));
  }

  // One capital before a common word is more often a party than a name: "Drentse nota".
  private boolean isCloseTo(int at, int first, int last) {
    return words.isName(at) || at - first > 1 || last > at;
  }
}

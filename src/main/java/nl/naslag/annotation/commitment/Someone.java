package nl.naslag.annotation.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.DocumentContext;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// Reads who stands at a place in a sentence: a known party, or a noun for people or organisations.
///
/// "Het college" is the author where a gemeente wrote the document, "het kabinet" is the Rijk, and
/// "de raad" is the council of the author.
final class Someone {
  // The rules that find a name itself; "provinciaal beleid" names nobody who acts.
  private static final Set<String> NAMING =
      Set.of("named-party", "party-list", "given-abbreviation", "rijk-noun");
  private static final int MOST_WORDS = 5;
  private static final int LOOK_BACK = 60;
  private static final Pattern ARTICLE = Pattern.compile("de|het|De|Het");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’&.-][\\p{L}\\d]+)*-?");
  private static final Pattern BEFORE_HEAD =
      Pattern.compile(
          "(?:de|het|een|deze|dit|die|dat|elke?|iedere?|alle|onze|ons|hun|haar|zijn|uw|bevoegd"
              + "|betrokken|diverse|gezamenlijk|algemeen|dagelijks|centraal|nationaal|bestaand"
              + "|verantwoordelijk|één|twee|drie|en|of|\\p{L}+-|\\p{L}{3,}e)");
  /// Letters of which at least two are capitals: "NLR", "TenneT".
  static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{L}\\d]*\\p{Lu}[\\p{L}\\d]*");
  static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}+");
  private static final Pattern MINISTRY =
      Pattern.compile("[A-Z][A-Za-z&]{1,5}|van|voor|en|Binnenlandse|Zaken|Koninkrijksrelaties");

  private final DocumentContext within;
  private final Span sentence;
  private final String text;
  private final List<PartyFinding> here;

  /// @param sentence in the document's text
  /// @param here the parties found in the passage
  Someone(DocumentContext within, Span sentence, String text, List<PartyFinding> here) {
    this.within = within;
    this.sentence = sentence;
    this.text = text;
    this.here =
        here.stream()
            .filter(party -> sentence.contains(party.span()) && NAMING.contains(party.rule()))
            .toList();
  }

  /// Who is named from a place in the sentence on, with nothing but an article, numbers and
  /// adjectives before the name.
  Optional<Named> at(int start) {
    Matcher word = WORD.matcher(text);
    int at = start;
    for (int words = 0; words < MOST_WORDS && word.find(at); words++) {
      if (!blank(at, word.start())) {
        return Optional.empty();
      }
      Optional<Named> found = named(word);
      if (found.isPresent()) {
        return found;
      }
      if (!BEFORE_HEAD.matcher(word.group().toLowerCase(Locale.ROOT)).matches()) {
        return Optional.empty();
      }
      at = word.end();
    }
    return Optional.empty();
  }

  /// Who is named right after each place where the words of a cue stand, in order.
  ///
  /// @param in the sentence, or its main clause
  Stream<Named> after(NameCue cue, String in) {
    return cue.words().matcher(in).results().flatMap(found -> at(found.end(), cue.name()).stream());
  }

  // A name that no list has too: "door het NLR", "met de Vewin".
  private Optional<Named> at(int start, @Nullable Pattern shape) {
    Optional<Named> known = at(start);
    return known.isPresent() || shape == null ? known : name(start, shape);
  }

  private Optional<Named> name(int start, Pattern shape) {
    Matcher word = WORD.matcher(text);
    if (!word.find(start) || !blank(start, word.start())) {
      return Optional.empty();
    }
    boolean article = ARTICLE.matcher(word.group()).matches();
    int end = word.end();
    if (article && (!word.find(end) || !blank(end, word.start()))) {
      return Optional.empty();
    }
    return shape.matcher(word.group()).matches()
        ? Optional.of(new Named(label(word.group()), word.end()))
        : Optional.empty();
  }

  /// Who is named right before a place in the sentence.
  Optional<Named> before(int end) {
    int from = Math.max(0, end - LOOK_BACK);
    Matcher word = WORD.matcher(text).region(from, end);
    while (word.find()) {
      if (word.start() > from || from == 0) {
        Optional<Named> one =
            at(word.start()).filter(named -> named.end() >= end - 2 && named.end() <= end);
        if (one.isPresent()) {
          return one;
        }
      }
    }
    return Optional.empty();
  }

  /// A party and where its name ends in the sentence.
  record Named(CommitmentParty party, int end) {}

  private boolean blank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  private Optional<Named> named(Matcher word) {
    String head = word.group().toLowerCase(Locale.ROOT);
    if (head.equals("burgemeester")
        && text.startsWith("burgemeester en wethouders", word.start())) {
      return Optional.of(new Named(college(), word.start() + 26));
    }
    Optional<PartyFinding> known =
        here.stream()
            .filter(one -> one.span().start() == sentence.start() + word.start())
            .max(Comparator.comparingInt(one -> one.span().length()));
    // "De minister" alone says less than the author does.
    if (known.isPresent()
        && !known.get().party().id().equals("rijk")
        && !(known.get().party().uri() == null && RoleNouns.is(head))) {
      int end = known.get().span().end() - sentence.start();
      return Optional.of(new Named(party(known.get().party()), end));
    }
    if (!RoleNouns.is(head)) {
      return known.map(one -> new Named(party(one.party()), word.end()));
    }
    return Optional.of(role(head, word));
  }

  private Named role(String head, Matcher word) {
    Party author = within.author();
    String group = author == null ? "" : author.group();
    int end = word.end();
    switch (head) {
      case "college" -> {
        return new Named(college(), end);
      }
      case "gemeente", "provincie", "waterschap" -> {
        return author != null && author.label().toLowerCase(Locale.ROOT).startsWith(head)
            ? new Named(party(author), end)
            : new Named(label(head), end);
      }
      case "minister", "staatssecretaris", "ministerie" -> {
        String longer = ministry(word.start(), end);
        if (longer.indexOf(' ') < 0 && author != null && group.equals("ministerie")) {
          return new Named(party(author), end);
        }
        return new Named(label(longer), word.start() + longer.length());
      }
      case "commissie" -> {
        String committee = within.committee();
        return new Named(label(committee == null ? head : committee), end);
      }
      case "kabinet", "regering", "rijk", "rijksoverheid" -> {
        return new Named(rijk(), end);
      }
      case "raad", "gemeenteraad", "kamer" -> {
        return new Named(label(Addressees.council(head, author)), end);
      }
      default -> {
        String before = text.substring(Math.max(0, word.start() - 13), word.start());
        boolean states = head.equals("staten") && before.matches("(?s).*\\p{L}{10,} ");
        String noun = text.substring(word.start(), end);
        boolean initials = INITIALS.matcher(noun).matches();
        String label =
            states ? before.strip().toLowerCase(Locale.ROOT) + " staten" : initials ? noun : head;
        return new Named(label(label), end);
      }
    }
  }

  // "Staatssecretaris VW en minister BZK".
  private String ministry(int start, int end) {
    int last = end;
    Matcher word = WORD.matcher(text);
    while (word.find(last)
        && blank(last, word.start())
        && (MINISTRY.matcher(word.group()).matches() || word.group().startsWith("minister"))) {
      last = word.end();
    }
    return text.substring(start, last);
  }

  private CommitmentParty college() {
    Party author = within.author();
    return author != null && !author.isRijk() ? party(author) : label("college");
  }

  /// The Rijk, of which a ministry or a minister speaks as "we".
  static CommitmentParty rijk() {
    return new CommitmentParty(
        "rijk", "Rijk", "https://identifier.overheid.nl/tooi/id/oorg/oorg12345");
  }

  static CommitmentParty party(Party party) {
    @Nullable String uri = party.uri();
    return new CommitmentParty(party.id(), party.label(), uri);
  }

  /// Somebody who is in no list, known by the words of the document.
  static CommitmentParty label(String label) {
    String id = label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
    return new CommitmentParty(id, label, null);
  }
}

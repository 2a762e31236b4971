package nl.naslag.annotation.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Span;

/// The author where no pronoun refers to it: "samen met het rijk verkennen", "Drenthe wil …", "het
/// college besluit".
///
/// A place is a party only where it wants or does something; elsewhere it is just a place.
final class AuthorAsActorRule implements PartyRule {
  private static final Pattern ACTS =
      Pattern.compile(
          "^\\s+(?:wil|wenst|vraagt|staat|denkt|zet(?= \\p{L}+ in| in|"
              + " zich)|kiest|streeft|gaat|werkt|onderzoekt|verkent"
              + "|vraagt|vindt|pleit|roept|draagt|neemt|investeert|besluit|heeft (?:de |een"
              + " )?(?:potentie en )?(?:ambitie|wens|doel|voornemen))(?!\\p{L})");
  // Room for the longest wording: "heeft de potentie en ambitie".
  private static final int AFTER = 50;
  private static final Cue BODY =
      Cue.of("het college", "burgemeester en wethouders", "college van b&w");
  // Decision lists omit the article: "College neemt niet deel".
  private static final Cue BARE_BODY = Cue.exactly("College(?= \\p{Ll})");
  // The author's council; "raad" alone may be any council, so the article is required.
  private static final Cue COUNCIL = Cue.of("de raad(?! van)", "de gemeenteraad(?! van)");

  private final PartyCatalogue catalogue;

  AuthorAsActorRule(PartyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    Party author = reading.within().author();
    if (author == null) {
      return List.of();
    }
    return spans(author, reading)
        .map(span -> new PartyFinding(author, span, "author-acts"))
        .flatMap(found -> Stream.concat(Stream.of(found), general(found)))
        .toList();
  }

  private static Stream<Span> spans(Party author, PassageContext reading) {
    Stream<Span> places =
        author.memberNames().stream()
            .flatMap(name -> standing(name, reading).stream())
            .filter(span -> ACTS.matcher(reading.after(span, AFTER)).find());
    Stream<Span> together =
        isPlan(reading)
            ? Asking.TOGETHER.in(reading.cueText(), reading.span()).stream()
            : Stream.of();
    Stream<Span> bodies =
        Stream.of(BODY, BARE_BODY, COUNCIL)
            .filter(cue -> cue != COUNCIL || author.group().equals("gemeenten"))
            .flatMap(cue -> cue.in(reading.cueText(), reading.span()).stream());
    return Stream.of(places, together, bodies).flatMap(found -> found);
  }

  private static List<Span> standing(String name, PassageContext reading) {
    List<Span> found = new ArrayList<>();
    String text = reading.passage().text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      found.add(new Span(at, at + name.length()).shift(reading.span().start()));
    }
    return found;
  }

  // In an agendapunt or denkrichting, "samen met X" omits the author; elsewhere the subject may be
  // anyone.
  private static boolean isPlan(PassageContext reading) {
    PassageKind kind = reading.passage().kind();
    return kind == PassageKind.AGENDAPUNT || kind == PassageKind.DENKRICHTING;
  }

  /// Adds the author's kind, so that a filter on "provincie" finds provincie Drenthe.
  private Stream<PartyFinding> general(PartyFinding found) {
    return catalogue.generalOf(found.party()).map(found::of).stream();
  }
}

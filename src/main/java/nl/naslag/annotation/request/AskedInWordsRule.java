package nl.naslag.annotation.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// "Wij vragen het rijk …", and in a text addressed to the Rijk also "wij vragen aandacht voor …".
///
/// Elsewhere the sentence itself must name the Rijk: "wij vragen de gemeente …" asks the Rijk
/// nothing.
final class AskedInWordsRule implements RequestRule {
  private static final String OTHERS =
      "gemeenten?|inwoners|bewoners|ondernemers|bedrijven|waterschap(?:pen)?|partners|partijen"
          + "|provincies?|corporaties|boeren|netbeheerders?";
  private static final String OWN_BODIES =
      "(?:gemeente)?raad|college|(?:gedeputeerde|provinciale)\\s+staten";
  private static final Pattern OTHER_LAYER = addressed(OTHERS);
  private static final Pattern SOMEONE_ELSE = addressed(OTHERS + "|" + OWN_BODIES);
  private static final int AFTER = 40;

  private static Pattern addressed(String whom) {
    return Pattern.compile(
        "^\\s+(?:aan\\s+|van\\s+)?(?:de\\s+|het\\s+|onze\\s+|alle\\s+)?(?:" + whom + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE);
  }

  @Override
  public Optional<RequestFinding> request(PassageContext reading, List<PartyFinding> parties) {
    boolean rijk =
        isWrittenToRijk(reading) || rijkIn(reading.span(), parties).findAny().isPresent();
    Stream<Span> asked =
        rijk
            ? asks(reading, reading.span()).filter(ask -> isToRijk(ask, reading, parties))
            : Stream.of();
    Stream<Span> byOthers =
        Asking.AT_RIJK.in(reading.cueText(), reading.span()).stream()
            .filter(ask -> isByOwnBody(ask, reading));
    return Stream.concat(asked, byOthers).findFirst().map(ask -> finding(ask, reading, parties));
  }

  private static Stream<Span> asks(PassageContext reading, Span range) {
    return Stream.of(Asking.ASK, Asking.MOTION)
        .flatMap(cue -> cue.in(reading.cueText(), range).stream());
  }

  // A council tells its own college to plead; another layer told to plead must do so itself.
  private static boolean isByOwnBody(Span ask, PassageContext reading) {
    return asks(reading, reading.sentenceOf(ask))
        .noneMatch(other -> OTHER_LAYER.matcher(reading.after(other, AFTER)).find());
  }

  private static boolean isToRijk(Span ask, PassageContext reading, List<PartyFinding> parties) {
    if (SOMEONE_ELSE.matcher(reading.after(ask, AFTER)).find()) {
      return false;
    }
    return isWrittenToRijk(reading)
        || rijkIn(reading.sentenceOf(ask), parties).findAny().isPresent();
  }

  private static boolean isWrittenToRijk(PassageContext reading) {
    return reading.isAgendapunt() || reading.within().addressesRijk();
  }

  private static RequestFinding finding(
      Span ask, PassageContext reading, List<PartyFinding> parties) {
    Stream<Span> named = rijkIn(reading.sentenceOf(ask), parties).limit(1);
    Span[] words = Stream.concat(Stream.of(ask), named).toArray(Span[]::new);
    return RequestFinding.of(RequestKind.EXPLICIET, "asked-in-words", words);
  }

  private static Stream<Span> rijkIn(Span sentence, List<PartyFinding> parties) {
    return parties.stream()
        .filter(found -> found.party().isRijk())
        .map(PartyFinding::span)
        .filter(sentence::contains);
  }
}

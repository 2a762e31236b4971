package nl.naslag.annotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.document.Span;

/// "Wij vragen het rijk …", and in a text written to the Rijk also "wij vragen aandacht voor …".
///
/// Outside such a text the sentence itself must name the Rijk: "wij vragen de gemeente …" asks
/// nothing of it.
final class AskedInWordsRule implements RequestRule {
  private static final Pattern SOMEONE_ELSE =
      Pattern.compile(
          "^\\s+(?:aan\\s+|van\\s+)?(?:de\\s+|het\\s+|onze\\s+|alle\\s+)?(?:gemeenten?|inwoners|bewoners|ondernemers"
              + "|bedrijven|waterschap(?:pen)?|partners|partijen|provincies?|corporaties|boeren|netbeheerders?"
              + "|(?:gemeente)?raad|college|(?:gedeputeerde|provinciale)\\s+staten)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<RequestFinding> read(PassageReading reading, List<PartyFinding> parties) {
    return Asking.ASK.in(reading.text(), reading.span()).stream()
        .filter(ask -> isToRijk(ask, reading, parties))
        .findFirst()
        .map(ask -> finding(ask, reading, parties));
  }

  private static boolean isToRijk(Span ask, PassageReading reading, List<PartyFinding> parties) {
    if (SOMEONE_ELSE.matcher(reading.after(ask, 40)).find()) {
      return false;
    }
    boolean written = reading.isAgendapunt() || reading.within().addressesRijk();
    return written || rijkIn(reading.sentenceOf(ask), parties).findAny().isPresent();
  }

  private static RequestFinding finding(
      Span ask, PassageReading reading, List<PartyFinding> parties) {
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

package nl.naslag.trace.reply;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.RijkRequest;

/// A request as its replies are sought: its words, whom it asks, and by what a reply can name it.
///
/// @param text of its first place
/// @param parties that are asked, by id
/// @param title of its document in lower case; empty where it is too short to be a reference
/// @param number as "agendapunt 3.1" in lower case; empty without one
record AskedRequest(ReplyText text, Set<String> parties, String title, String number) {
  // In characters; a shorter title, such as "Nota", stands everywhere.
  private static final int SHORTEST_TITLE = 12;

  static AskedRequest of(RijkRequest request, ReplyTexts texts) {
    IndexedPassage place = request.occurrences().getFirst().passage();
    String title = place.documentTitle().strip().toLowerCase(Locale.ROOT);
    return new AskedRequest(
        texts.read(place.passage().text()),
        request.parties().stream()
            .filter(party -> party.role() == PartyRole.GEVRAAGD)
            .map(PartyMention::id)
            .collect(Collectors.toUnmodifiableSet()),
        title.length() < SHORTEST_TITLE ? "" : title,
        Optional.ofNullable(place.passage().number())
            .map(number -> "agendapunt " + number.toLowerCase(Locale.ROOT))
            .orElse(""));
  }

  /// Whether a passage names the document or the number of the request.
  boolean isReferredToIn(ReplyText said) {
    String lower = said.text().toLowerCase(Locale.ROOT);
    return names(lower, title) || names(lower, number);
  }

  private static boolean names(String text, String name) {
    int at = name.isEmpty() ? -1 : text.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (end == text.length()
            || !Character.isLetterOrDigit(text.charAt(end))
                && !text.substring(end).matches("(?s)\\.\\d.*"));
  }

  /// Whether one of the parties that are asked commits itself in a passage.
  boolean commits(IndexedPassage passage) {
    return passage.commitments().stream()
        .filter(one -> RepliedState.isOfSpeaker(one.kind()))
        .flatMap(one -> Optional.ofNullable(one.actor()).stream())
        .anyMatch(actor -> parties.contains(actor.id()));
  }
}

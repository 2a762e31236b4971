package nl.naslag.annotation.passage;

import java.time.LocalDate;
import java.util.Map;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.CueText;
import org.jspecify.annotations.Nullable;

/// What the rules need to know about a document as a whole.
///
/// @param cueText its text, for cues
/// @param author who "wij" is; absent where neither file nor text says
/// @param addressee who "u" is; absent where it is not a letter
/// @param abbreviations the parties that the document abbreviates, by abbreviation
/// @param date that it states; absent where it states none
/// @param year in which it was written, 0 where unknown
public record DocumentContext(
    CueText cueText,
    @Nullable Party author,
    @Nullable Party addressee,
    Map<String, Party> abbreviations,
    @Nullable LocalDate date,
    int year) {
  public DocumentContext {
    abbreviations = Map.copyOf(abbreviations);
  }

  /// Whether it states its own date.
  public boolean dated() {
    return date != null;
  }

  /// Whether "u" is the Rijk; then "wij vragen aandacht" is a request without naming it.
  public boolean addressesRijk() {
    return addressee != null && addressee.id().equals("rijk");
  }

  String text() {
    return cueText.text();
  }
}

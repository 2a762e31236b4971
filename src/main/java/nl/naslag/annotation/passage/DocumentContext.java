package nl.naslag.annotation.passage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.CueText;
import org.jspecify.annotations.Nullable;

/// What the rules need to know about a document as a whole.
///
/// @param cueText its text, for cues
/// @param author who "wij" is; absent where neither file nor text says
/// @param addressee who "u" is; absent where it is not a letter
/// @param kind of document in Dutch, such as "kamerbrief"; empty where unknown
/// @param committee of the author that speaks, where it is one of several; absent for none
/// @param writer its word for whoever sends a view, "indiener" or "reclamant"
/// @param abbreviations the parties that the document abbreviates, by abbreviation
/// @param date that it states; absent where it states none
/// @param year in which it was written, 0 where unknown
public record DocumentContext(
    CueText cueText,
    @Nullable Party author,
    @Nullable Party addressee,
    String kind,
    @Nullable String committee,
    String writer,
    Map<String, Party> abbreviations,
    @Nullable LocalDate date,
    int year) {
  private static final Set<String> LEGISLATION =
      Set.of(
          "wetsvoorstel",
          "memorie van toelichting",
          "nota van toelichting",
          "consultatieformulier");

  public DocumentContext {
    abbreviations = Map.copyOf(abbreviations);
  }

  /// Whether it states its own date.
  public boolean dated() {
    return date != null;
  }

  /// Whether it is a letter of the government to parliament, in which "wij" is the Rijk.
  public boolean isToParliament() {
    return kind.equals("kamerbrief");
  }

  /// Whether it makes or explains rules of the Rijk, also where it names no author.
  public boolean isLegislation() {
    return LEGISLATION.contains(kind);
  }

  /// Whether "u" is the Rijk; then "wij vragen aandacht" is a request without naming it.
  public boolean addressesRijk() {
    return addressee != null && addressee.id().equals("rijk");
  }

  String text() {
    return cueText.text();
  }
}

package nl.naslag.briefing;

import java.time.LocalDate;
import nl.naslag.document.DocumentEntry;
import org.jspecify.annotations.Nullable;

/// A document as the source list of a briefing pack names it.
///
/// @param documentId of the form that is cited
/// @param authority who made it; absent when unknown, as its date and its own number
/// @param fileName path below the corpus folder
public record CitedSource(
    String documentId,
    String title,
    @Nullable String authority,
    @Nullable LocalDate date,
    @Nullable String number,
    String fileName) {
  public static CitedSource of(DocumentEntry entry) {
    return new CitedSource(
        entry.id().value(),
        entry.title(),
        entry.facts().authority(),
        entry.facts().date(),
        entry.facts().bibliography().reference(),
        entry.fileName());
  }
}

package nl.naslag.document.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known about a document as a whole; absent where neither the file nor its text says.
///
/// @param authority the organisation that wrote it, by its usual name ("provincie Drenthe")
/// @param addressee the organisation it is addressed to; "u" in a letter means this one
/// @param language its code by ISO 639-1, or 639-3 where that has none ("pap"); absent when unsure
/// @param bibliography what kind of document it is, and where it says these things
public record DocumentProperties(
    String mediaType,
    @Nullable String title,
    @Nullable String authority,
    @Nullable String addressee,
    @Nullable LocalDate date,
    @Nullable String language,
    Bibliography bibliography) {

  /// Properties of which nothing says what the document is beside them.
  public DocumentProperties(
      String mediaType,
      @Nullable String title,
      @Nullable String authority,
      @Nullable String addressee,
      @Nullable LocalDate date,
      @Nullable String language) {
    this(mediaType, title, authority, addressee, date, language, Bibliography.NONE);
  }

  /// The same properties, with the language detected from the text, or none.
  public DocumentProperties withLanguage(@Nullable String other) {
    return new DocumentProperties(
        mediaType, title, authority, addressee, date, other, bibliography);
  }

  public static DocumentProperties of(String mediaType) {
    return new DocumentProperties(mediaType, null, null, null, null, null);
  }
}

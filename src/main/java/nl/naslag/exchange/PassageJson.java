package nl.naslag.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage as machines get it.
///
/// @param trail headings above the passage, the outermost first
/// @param number of the point as printed, such as "3a"
/// @param page from 1 in the file, 0 for formats without pages
/// @param pageLabel what is printed on the page, such as "41"
/// @param text word for word, never corrected
/// @param request "expliciet", "impliciet" or "nee"
/// @param permalink path of the screen where it can be read
public record PassageJson(
    String id,
    String documentId,
    String documentTitle,
    String fileName,
    @Nullable LocalDate documentDate,
    String kind,
    List<String> trail,
    String chapter,
    @Nullable String number,
    int page,
    @Nullable String pageLabel,
    String text,
    List<String> horizons,
    List<String> themes,
    List<Party> parties,
    @Nullable String modality,
    String request,
    List<Proof> evidence,
    String permalink) {

  /// A party with what it does in the passage.
  ///
  /// @param label the name as people know it; the id is for filters
  /// @param uri in TOOI, where that knows the party
  public record Party(String id, String label, @Nullable String uri, String role) {}

  /// The words that led to an annotation.
  ///
  /// @param subject facet and value, such as "horizon:2030"
  /// @param in where [#start] and [#end] count from: the "passage", the "heading" above it that
  ///     spoke, or the "document"
  /// @param text the words themselves, absent where they stand in neither
  public record Proof(
      @JsonProperty("for") String subject,
      int start,
      int end,
      String rule,
      String in,
      @Nullable String text) {}
}

package nl.naslag.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.document.PrintedPages;
import org.jspecify.annotations.Nullable;

/// A passage in JSON.
///
/// @param trail headings above the passage, outermost first
/// @param number of the point as printed, such as "3a"
/// @param page from 1 in the file, 0 for formats without pages
/// @param pageLabel the printed page number, such as "41"
/// @param lastPage where the words end, as [#page]; the same for words on one page
/// @param lastPageLabel the printed number of that page
/// @param text verbatim, never corrected
/// @param request "expliciet", "impliciet" or "nee"
/// @param permalink path of the screen that shows the passage
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
    int lastPage,
    @Nullable String lastPageLabel,
    String text,
    List<String> horizons,
    List<String> themes,
    List<Party> parties,
    @Nullable String modality,
    String request,
    List<Proof> evidence,
    String permalink) {

  /// Every page that a citation names.
  public PrintedPages pages() {
    return new PrintedPages(page, pageLabel, lastPage, lastPageLabel);
  }

  /// A party with its role in the passage.
  ///
  /// @param label the name that people use; filters use the id
  /// @param uri in TOOI, if TOOI lists the party
  public record Party(String id, String label, @Nullable String uri, String role) {}

  /// The words that led to an annotation.
  ///
  /// @param subject facet and value, such as "horizon:2030"
  /// @param in what [#start] and [#end] count from: the "passage", the "heading" above it with the
  ///   evidence, or the "document"
  /// @param text the words themselves, absent if they are in neither passage nor heading
  public record Proof(
      @JsonProperty("for") String subject,
      int start,
      int end,
      String rule,
      String in,
      @Nullable String text) {}
}

package nl.naslag.exchange.fate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.document.Identified;
import nl.naslag.document.Revised;
import org.jspecify.annotations.Nullable;

/// What became of a request, in JSON.
///
/// @param state one of the states, such as "deels-voldaan"
/// @param owner who follows it; empty if nobody does
/// @param deadline set by a person, or else named in the asking sentence; null without one
/// @param late whether the deadline has passed while something remains to be done
/// @param formerNumbers of requests that were merged into this one
/// @param changes those in force, earliest first
public record FateJson(
    String state,
    String owner,
    @Nullable LocalDate deadline,
    Boolean late,
    List<String> formerNumbers,
    List<FateChangeJson> changes) {

  /// One change, by whom and when.
  ///
  /// @param number of the request that it was recorded on
  /// @param state null if the change left it as it was, like owner and deadline
  /// @param undoneBy who undid it; null while it is in force, as is the time
  public record FateChangeJson(
      String id,
      String number,
      @Nullable String state,
      @Nullable String owner,
      @Nullable LocalDate deadline,
      String note,
      @Nullable FateQuoteJson quote,
      String by,
      Instant at,
      @Nullable String undoneBy,
      @Nullable Instant undoneAt,
      String revision)
      implements Revised, Identified {}

  /// The words that prove a change.
  ///
  /// @param sha256 of the file, when the change was made
  /// @param page as printed or counted then; empty for a file without pages
  /// @param today id of the passage that now contains the words; null if they are gone
  public record FateQuoteJson(
      String passageId,
      String words,
      String sha256,
      String documentTitle,
      String page,
      @Nullable String today) {}
}

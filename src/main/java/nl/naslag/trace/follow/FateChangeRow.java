package nl.naslag.trace.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.trace.fate.FateChange;
import nl.naslag.trace.fate.FateQuote;
import nl.naslag.trace.fate.FateState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// The database row of a change of what became of a request.
///
/// @param passageId absent without proof, like the words, the hash, the title and the page
public record FateChangeRow(
    @Id String id,
    @Version @Nullable Long version,
    String number,
    @Nullable String state,
    @Nullable String owner,
    @Nullable LocalDate deadline,
    String note,
    @Nullable String passageId,
    @Nullable String words,
    @Nullable String sha256,
    @Nullable String title,
    @Nullable String page,
    String madeBy,
    Instant madeAt,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt) {

  // Without a version the database treats it as a new row.
  static FateChangeRow of(FateChange change) {
    FateState state = change.state();
    FateQuote quote = change.quote();
    return new FateChangeRow(
        change.id(),
        null,
        change.number(),
        state == null ? null : state.name(),
        change.owner(),
        change.deadline(),
        change.note(),
        quote == null ? null : quote.passageId().value(),
        quote == null ? null : quote.words(),
        quote == null ? null : quote.sha256(),
        quote == null ? null : quote.documentTitle(),
        quote == null ? null : quote.page(),
        change.by(),
        change.at(),
        change.undoneBy(),
        change.undoneAt());
  }

  /// The change, with its quote as it was made.
  FateChange change() {
    return new FateChange(
        id,
        number,
        state == null ? null : FateState.valueOf(state),
        owner,
        deadline,
        note,
        passageId == null ? null : quote(new PassageId(passageId)),
        madeBy,
        madeAt,
        undoneAt == null ? null : Objects.requireNonNullElse(undoneBy, ""),
        undoneAt);
  }

  private FateQuote quote(PassageId id) {
    return new FateQuote(id, text(words), text(sha256), text(title), text(page), Optional.of(id));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}

package nl.naslag.exchange.fate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.exchange.fate.FateJson.FateChangeJson;
import nl.naslag.exchange.fate.FateJson.FateQuoteJson;
import nl.naslag.trace.fate.Fate;
import nl.naslag.trace.fate.FateChange;
import nl.naslag.trace.fate.FateQuote;
import nl.naslag.trace.fate.FateState;

/// Converts what became of a request to JSON and to the cells of a sheet.
public final class FateForm {
  private FateForm() {}

  /// Everything that is known of it, as of today.
  public static FateJson json(Fate fate) {
    return new FateJson(
        fate.state().id(),
        fate.owner(),
        fate.deadline(),
        fate.late(today()),
        fate.former(),
        fate.changes().stream().filter(FateChange::holds).map(FateForm::json).toList());
  }

  /// Every change, earliest first, also revoked ones.
  public static List<FateChangeJson> changes(Fate fate) {
    return fate.changes().stream().map(FateForm::json).toList();
  }

  /// One change with its proof.
  public static FateChangeJson json(FateChange change) {
    FateState state = change.state();
    FateQuote quote = change.quote();
    return new FateChangeJson(
        change.id(),
        change.number(),
        state == null ? null : state.id(),
        change.owner(),
        change.deadline(),
        change.note(),
        quote == null ? null : json(quote),
        change.by(),
        change.at(),
        change.undoneBy(),
        change.undoneAt(),
        change.revision().value());
  }

  private static FateQuoteJson json(FateQuote quote) {
    return new FateQuoteJson(
        quote.passageId().value(),
        quote.words(),
        quote.sha256(),
        quote.documentTitle(),
        quote.page(),
        quote.today().map(PassageId::value).orElse(null));
  }

  /// Number, state, owner, deadline, the words of the latest proof and their place.
  public static List<String> cells(Fate fate) {
    LocalDate deadline = fate.deadline();
    FateQuote quote = fate.latest().map(FateChange::quote).orElse(null);
    return List.of(
        fate.number(),
        fate.state().id(),
        fate.owner(),
        deadline == null ? "" : deadline.toString(),
        quote == null ? "" : quote.words(),
        quote == null ? "" : place(quote));
  }

  private static String place(FateQuote quote) {
    return quote.page().isEmpty()
        ? quote.documentTitle()
        : quote.documentTitle() + ", p. " + quote.page();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}

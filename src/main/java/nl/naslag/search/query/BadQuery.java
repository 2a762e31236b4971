package nl.naslag.search.query;

import nl.naslag.document.Message;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;

/// An error in a query, with its position and kind.
public final class BadQuery extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int at;
  private final String problem;
  private final transient Refusal refusal;

  private BadQuery(int at, String problem, Refusal refusal) {
    super(refusal.getMessage());
    this.at = at;
    this.problem = problem;
    this.refusal = refusal;
  }

  /// Creates an error for a position in the query.
  ///
  /// @param at from 0; users see positions from 1
  /// @param problem part of the message key "query.…" that says what to do
  static BadQuery at(int at, String problem, Object... details) {
    Message advice = new Message("query." + problem, details);
    return new BadQuery(at, problem, RefusalCode.BAD_QUERY.refusal(at + 1, advice));
  }

  int at() {
    return at;
  }

  String problem() {
    return problem;
  }

  /// The refusal shown to the user; [QueryRepair] adds a corrected query.
  Refusal refusal() {
    return refusal;
  }
}

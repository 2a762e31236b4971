package nl.naslag.search.query;

import nl.naslag.document.Message;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;

/// A mistake in a query: where it is and what is wrong there.
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

  /// @param at from 0; people count from 1
  /// @param problem the part of the key "query.…" of the text that says what to do
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

  /// What the user gets; [QueryRepair] adds a query that would work.
  Refusal refusal() {
    return refusal;
  }
}

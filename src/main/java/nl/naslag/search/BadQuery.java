package nl.naslag.search;

import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;

/// Refuses a query, saying at which character and what to do.
final class BadQuery {
  private BadQuery() {}

  /// @param at from 0; people count from 1
  /// @param problem the part of the key "query.…" of the text that says what to do
  static Refusal at(int at, String problem, Object... details) {
    return new Refusal("bad-query", at + 1, Texts.text("query." + problem, details));
  }
}

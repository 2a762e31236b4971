package nl.naslag.trace.fate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a request has come, after the registers of promises of the two Kamers.
///
/// This is the only list: screen, REST and export use its ids.
public enum FateState {
  /// Nobody has said anything yet.
  OPEN,
  /// The addressee is looking into it.
  IN_ONDERZOEK,
  /// The addressee said that it will be done.
  TOEGEZEGD,
  /// A part of it was done.
  DEELS_VOLDAAN,
  /// It was done.
  VOLDAAN,
  /// The addressee said that it will not be done.
  AFGEWEZEN,
  /// It no longer matters.
  VERVALLEN;

  /// Whether the state claims what a document says, and so needs the words that say it.
  public boolean needsQuote() {
    return this == TOEGEZEGD || this == DEELS_VOLDAAN || this == VOLDAAN || this == AFGEWEZEN;
  }

  /// Whether nothing remains to be done, so that no deadline applies.
  public boolean ended() {
    return this == VOLDAAN || this == AFGEWEZEN || this == VERVALLEN;
  }

  /// The value in URLs, JSON and sheets, such as "deels-voldaan".
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The state with this id, if any.
  public static Optional<FateState> of(String id) {
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }
}

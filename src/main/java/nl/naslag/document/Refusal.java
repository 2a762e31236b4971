package nl.naslag.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Input that is refused: an unknown filter, bad syntax, a file that may not come in.
///
/// The message is the Dutch sentence from [Texts] under `refusal.` plus the code, so that every
/// door says the same. Codes are stable: scripts rely on them.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 2;
  private final String code;
  private final @Nullable String suggestion;

  public Refusal(String code, Object... details) {
    super(Texts.text("refusal." + code, details));
    this.code = code;
    this.suggestion = null;
  }

  private Refusal(Refusal refusal, String suggestion) {
    super(refusal.getMessage());
    this.code = refusal.code;
    this.suggestion = suggestion;
  }

  /// In kebab case, such as "unknown-filter-value".
  public String code() {
    return code;
  }

  /// What could have been meant instead, ready to be tried; absent where nobody can tell.
  public Optional<String> suggestion() {
    return Optional.ofNullable(suggestion);
  }

  /// The same refusal with input that would not be refused.
  public Refusal suggesting(String instead) {
    return new Refusal(this, instead);
  }
}

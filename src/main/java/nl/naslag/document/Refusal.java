package nl.naslag.document;

/// Input that is refused: an unknown filter, bad syntax, a file that may not come in.
///
/// The message is the Dutch sentence from [Texts] under `refusal.` plus the code, so that every
/// door says the same. Codes are stable: scripts rely on them.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String code;

  public Refusal(String code, Object... details) {
    super(Texts.text("refusal." + code, details));
    this.code = code;
  }

  /// In kebab case, such as "unknown-filter-value".
  public String code() {
    return code;
  }
}

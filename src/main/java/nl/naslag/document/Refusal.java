package nl.naslag.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Input that is refused: an unknown filter, bad syntax, a file that may not come in.
///
/// It carries a code and values; the doors say it in Dutch, all with the same sentence.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 3;
  private final RefusalCode code;
  private final transient Message message;
  private final @Nullable String suggestion;

  Refusal(RefusalCode code, Message message, @Nullable String suggestion) {
    super(code.id() + " " + message.values());
    this.code = code;
    this.message = message;
    this.suggestion = suggestion;
  }

  public RefusalCode code() {
    return code;
  }

  /// One sentence that says what is wrong and what to do.
  public Message message() {
    return message;
  }

  /// What could have been meant instead, ready to be tried; absent where nobody can tell.
  public Optional<String> suggestion() {
    return Optional.ofNullable(suggestion);
  }

  /// The same refusal with input that would not be refused.
  public Refusal suggesting(String instead) {
    return new Refusal(code, message, instead);
  }
}

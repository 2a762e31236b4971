package nl.naslag.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Input that is refused: an unknown filter, invalid syntax, a file that is not accepted.
///
/// It carries a code and values; every interface turns them into the same Dutch sentence.
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

  /// One sentence that says what is wrong and how to fix it.
  public Message message() {
    return message;
  }

  /// What may have been meant instead, ready to try; absent where there is no good guess.
  public Optional<String> suggestion() {
    return Optional.ofNullable(suggestion);
  }

  /// The same refusal with a suggestion that would be accepted.
  public Refusal suggesting(String instead) {
    return new Refusal(code, message, instead);
  }
}

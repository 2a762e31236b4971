package nl.naslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.naslag.document.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What a service does with a mistake of the one who asks.
public final class Refused {
  private Refused() {}

  /// Fails unless the call is refused for this reason.
  public static void refuses(String code, ThrowingCallable call) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(call)
        .satisfies(refusal -> assertThat(refusal.code().id()).isEqualTo(code));
  }
}

package nl.naslag.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The state of something that people change, as a short text that differs for every other state.
///
/// Made from what it holds, not counted: what is removed and restored has its old revision again.
public record Revision(String value) {
  // In hexadecimal digits: enough to tell apart all states that one thing will ever have.
  private static final int DIGITS = 20;

  public Revision {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A revision is not blank");
    }
  }

  /// The revision of a thing that holds these values.
  public static Revision of(Object... held) {
    try {
      byte[] text = Arrays.deepToString(held).getBytes(StandardCharsets.UTF_8);
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(text);
      return new Revision(HexFormat.of().formatHex(sum).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("Every Java platform has SHA-256", broken);
    }
  }
}

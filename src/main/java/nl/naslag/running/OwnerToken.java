package nl.naslag.running;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// What a caller must know to be the owner of the data folder: random, and new at each start.
@Component
public final class OwnerToken {
  /// The header in which a command sends it.
  public static final String HEADER = "Naslag-Owner-Token";

  private static final int BYTES = 32;

  private final String value;

  OwnerToken() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  String value() {
    return value;
  }

  /// Takes as long for a token that is nearly right as for one that is not.
  public boolean isProvenBy(String given) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}

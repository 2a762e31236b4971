package nl.naslag.structure.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.naslag.structure.block.LineShape;

/// Names passages so that reading the same words again gives the same name.
/// Law: the same words in the same section have the same id, also when white, hyphens or case
/// differ. References from outside stay good when a document is read anew.
final class PassageIds {
  // Of a hash in hexadecimal: 40 bits, within one section of one document.
  private static final int DIGITS = 10;

  private final Map<String, Integer> given = new HashMap<>();
  private final String documentId;

  PassageIds(String documentId) {
    this.documentId = documentId;
  }

  /// The same words twice in one section: the second gets ".2" behind it.
  String next(String sectionId, String text) {
    String id = documentId + "." + sectionId + "." + hash(LineShape.key(text));
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "." + times;
  }

  private static String hash(String key) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("Every Java platform has SHA-256", broken);
    }
  }
}

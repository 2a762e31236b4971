package nl.naslag.structure.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.structure.block.LineShape;

/// Names passages so that reading the same words again yields the same name. Law: the same words in
/// the same section have the same id, even when white space, hyphens or case differ. External
/// references stay valid when a document is read again.
final class PassageIds {
  // Of a hash in hexadecimal: 40 bits, within one section of one document.
  private static final int DIGITS = 10;

  private final Map<String, Integer> given = new HashMap<>();
  private final DocumentId documentId;

  PassageIds(DocumentId documentId) {
    this.documentId = documentId;
  }

  /// The same words twice in one section: the second gets the suffix ".2".
  PassageId next(String sectionId, String text) {
    String id = documentId + "." + sectionId + "." + hash(LineShape.key(text));
    int times = given.merge(id, 1, Integer::sum);
    return new PassageId(times == 1 ? id : id + "." + times);
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

package nl.naslag.keeping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is kept as one number: two places with the same hash hold the same, whatever the order in
/// which it was written.
///
/// @param parts SHA-256 of each part, by its name, in the order of names
public record ContentHash(SortedMap<String, String> parts) {
  /// Documents with their file, and the passages in them.
  public static final String DOCUMENTS = "documents";

  public static final String PASSAGES = "passages";

  public ContentHash {
    parts = new TreeMap<>(parts);
  }

  public ContentHash(Map<String, String> parts) {
    this(new TreeMap<>(parts));
  }

  /// One hash over all parts.
  public String all() {
    StringBuilder lines = new StringBuilder();
    parts.forEach((name, hash) -> lines.append(name).append('=').append(hash).append('\n'));
    return sha256(lines.toString());
  }

  /// The hash of texts of which the order means nothing.
  public static String ofAll(Collection<String> texts) {
    MessageDigest digest = digest();
    texts.stream()
        .map(ContentHash::sha256)
        .sorted()
        .forEach(hash -> digest.update(hash.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// A new instance each time, because digests are stateful.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

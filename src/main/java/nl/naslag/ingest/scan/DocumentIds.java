package nl.naslag.ingest.scan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import nl.naslag.document.file.DocumentId;

/// Creates document ids: readable, short, and always the same for the same path in the corpus.
/// "nota's/Nota Wonen 2030.pdf" becomes "nota-wonen-2030-" and six digits. Ids appear in URLs, so
/// they contain only a to z, digits and dashes.
final class DocumentIds {
  // Characters; a longer name is cut, and the digits distinguish it from others.
  private static final int LONGEST_SLUG = 60;
  private static final int SHORT_HASH = 6;

  private DocumentIds() {}

  /// Slug of the file's own name, a dash, and 6 hexadecimal digits of the hash of its path in the
  /// corpus; more digits if that id belongs to a document that has moved.
  static DocumentId freeId(String fileName, Set<DocumentId> taken) {
    String hash = HexFormat.of().formatHex(Fingerprints.digest().digest(composed(fileName)));
    int digits = SHORT_HASH;
    String slug = slug(fileName);
    DocumentId id = new DocumentId(slug + "-" + hash.substring(0, digits));
    while (taken.contains(id)) {
      id = new DocumentId(slug + "-" + hash.substring(0, ++digits));
    }
    return id;
  }

  // Normalised, since disks differ in whether they compose accents.
  private static byte[] composed(String fileName) {
    return Normalizer.normalize(fileName, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
  }

  private static String slug(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String plain =
        Normalizer.normalize(stem, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "stuk" : slug;
  }
}

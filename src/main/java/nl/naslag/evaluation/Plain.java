package nl.naslag.evaluation;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is compared with gold: lower-case letters and digits only, so that hyphens, spaces
/// and accents do not count.
final class Plain {
  private Plain() {}

  static String of(String text) {
    return Normalizer.normalize(text.replace("\u00ad", ""), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "");
  }
}

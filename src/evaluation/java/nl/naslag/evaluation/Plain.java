package nl.naslag.evaluation;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is compared with gold: lower-case letters and digits only, so that hyphens, spaces
/// and accents do not count.
///
/// "Coördi­natie, 5.1" becomes "coordinatie51". Word edges go as well, because a word broken at a
/// line end can come out of a PDF in two pieces.
final class Plain {
  private Plain() {}

  static String of(String text) {
    return Normalizer.normalize(text.replace("\u00ad", ""), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "");
  }
}

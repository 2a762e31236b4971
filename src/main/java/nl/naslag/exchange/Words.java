package nl.naslag.exchange;

import java.util.Locale;

/// Constants as words in JSON.
final class Words {
  private Words() {}

  /// IMAGE_ONLY as "image-only".
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

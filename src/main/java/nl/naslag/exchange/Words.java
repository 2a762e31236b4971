package nl.naslag.exchange;

import java.util.Locale;

/// Constants as words in JSON.
public final class Words {
  private Words() {}

  /// IMAGE_ONLY becomes "image-only".
  public static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package nl.naslag.document;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The one bundle of Dutch sentences that users see: `teksten.properties`.
public final class Texts {
  /// Numbers and dates are written the Dutch way everywhere.
  public static final Locale DUTCH = Locale.of("nl", "NL");

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("teksten", Locale.ROOT);

  private Texts() {}

  /// The sentence under a key, with `{0}`, `{1}` filled in. An unknown key is a fault, so it
  /// throws.
  public static String text(String key, Object... details) {
    return new MessageFormat(BUNDLE.getString(key), DUTCH).format(details);
  }

  /// The parts that say something, with a mark between them.
  public static String joined(String mark, List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(mark));
  }

  /// A number with dots between thousands: 2.700.
  public static String number(long number) {
    return String.format(DUTCH, "%,d", number);
  }
}

package nl.naslag.document;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one bundle of Dutch sentences that users see: `teksten.properties`.
public final class Texts {
  /// Numbers and dates are written the Dutch way everywhere.
  public static final Locale DUTCH = Locale.of("nl", "NL");

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("teksten", Locale.ROOT);

  private Texts() {}

  /// The sentence under a key, with `{0}`, `{1}` filled in. An unknown key is a fault, so it
  /// throws.
  ///
  /// @param details a message among them is put into Dutch too
  public static String text(String key, Object... details) {
    Object[] said = Stream.of(details).map(Texts::said).toArray();
    return new MessageFormat(BUNDLE.getString(key), DUTCH).format(said);
  }

  /// A message in Dutch.
  public static String text(Message message) {
    return text(message.key(), message.values().toArray());
  }

  private static Object said(Object detail) {
    return detail instanceof Message message ? text(message) : detail;
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

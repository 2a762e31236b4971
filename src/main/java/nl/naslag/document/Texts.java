package nl.naslag.document;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one bundle of Dutch sentences that users see: `teksten.properties`.
public final class Texts {
  /// Numbers and dates are always formatted the Dutch way.
  public static final Locale DUTCH = Locale.of("nl", "NL");

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("teksten", Locale.ROOT);

  private Texts() {}

  /// The sentence for a key, with `{0}` and `{1}` filled in. Throws for an unknown key, which is a
  /// programming error.
  ///
  /// @param details values to fill in; a message among them is turned into Dutch as well
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

  /// Joins the non-empty parts with a separator.
  public static String joined(String mark, List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(mark));
  }

  /// A number with dots between thousands: 2.700.
  public static String number(long number) {
    return String.format(DUTCH, "%,d", number);
  }
}

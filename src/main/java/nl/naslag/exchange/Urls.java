package nl.naslag.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Parts of URLs.
final class Urls {
  private Urls() {}

  /// Encodes a value for use in a path or a query.
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

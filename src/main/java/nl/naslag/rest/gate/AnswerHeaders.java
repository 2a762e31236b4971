package nl.naslag.rest.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/// The headers that every answer carries, whoever makes it: screens, endpoints, files and errors.
///
/// An endpoint may replace one; the screens replace the policy on content by their own.
final class AnswerHeaders {
  /// For everything that is no screen: nothing may be loaded, run or framed.
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", NOTHING,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          // Addresses hold what somebody searched for; no other site has to know.
          "Referrer-Policy", "same-origin",
          "Permissions-Policy",
              "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(),"
                  + " usb=(), clipboard-write=(self)",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          // Answers hold users' work; what may be kept says so itself.
          "Cache-Control", "no-store");

  private AnswerHeaders() {}

  /// Leaves what is already set: an endpoint knows better.
  static void complete(HttpServletResponse response) {
    HEADERS.forEach(
        (name, value) -> {
          if (!response.containsHeader(name)) {
            response.setHeader(name, value);
          }
        });
  }
}

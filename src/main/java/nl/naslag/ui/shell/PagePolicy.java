package nl.naslag.ui.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// What a screen may load and run: its own files, and what the server wrote into this very page.
///
/// Each page has its own number that only the server knows, so a script from a document can never
/// run. Two things are left open, because the framework needs them: it turns expressions of the
/// server into functions (`unsafe-eval`), and it places things by style attributes, which can load
/// and run nothing. The browser tests fail on what this refuses.
final class PagePolicy {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 18;

  /// The style elements that the framework's own files write, by their content. Another version of
  /// it may need others; the browser says which.
  private static final List<String> STYLES =
      List.of(
          "xGEkK13KcZJdGhZfeIjuH6IWVGTHtjs/IqUVa8T0XXw=",
          "koXEeW4SOLeHQf4wvyGwxLrgwDs5RWQ/Im9MM2G5R+Y=",
          "bYjxW766tt09K8+Zhv81WMhTQVbHJj6lOKjxMG5NWNU=",
          "WYPO7PDk7oDHE1/2miu6kLKLyGumcKKDVxwqf8pXNe8=",
          "3a64dNOQwcII785DP1PNJieaL3Lbu50dIaJGcJ6xwQ4=",
          "3VDWX/baTjabbPOLbf+n5xxEf0/vb6JkCVN0GWh8wVM=");

  private PagePolicy() {}

  static void apply(IndexHtmlResponse page) {
    byte[] bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    for (Element own : page.getDocument().select("script, style")) {
      own.attr("nonce", nonce);
    }
    page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
  }

  private static String policy(String nonce) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
        "style-src 'self' 'nonce-" + nonce + "'" + styles(),
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'");
  }

  private static String styles() {
    return STYLES.stream().map(hash -> " 'sha256-" + hash + "'").collect(Collectors.joining());
  }
}

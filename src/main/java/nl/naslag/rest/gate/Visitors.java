package nl.naslag.rest.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.naslag.document.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides from its headers whether a request is served.
///
/// There is no log-in on this machine, so any page in the browser could ask something; the browser
/// says in `Origin` and `Sec-Fetch-Site` which page asks. A program that is no browser sends
/// neither and is served. What a proxy says about the asker (`X-Forwarded-Host`) is not believed.
@Component
final class Visitors {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

  private final ServedHosts hosts;

  Visitors(ServedHosts hosts) {
    this.hosts = hosts;
  }

  /// Why a request is refused; empty if it is served.
  Optional<RefusalCode> refusal(HttpServletRequest request) {
    Optional<SiteAddress> asked = asked(request);
    if (asked.isEmpty()) {
      return Optional.of(RefusalCode.UNKNOWN_HOST);
    }
    return isOwnOrigin(request, asked.get()) && isOwnPage(request)
        ? Optional.empty()
        : Optional.of(RefusalCode.OTHER_SITE);
  }

  private Optional<SiteAddress> asked(HttpServletRequest request) {
    List<String> given = Collections.list(request.getHeaders("Host"));
    return given.size() == 1
        ? hosts.origin(given.getFirst(), request.getLocalPort())
        : Optional.empty();
  }

  // "null" is what a sandboxed frame or a local file sends.
  private static boolean isOwnOrigin(HttpServletRequest request, SiteAddress own) {
    return Collections.list(request.getHeaders("Origin")).stream()
        .allMatch(origin -> SiteAddress.of(origin).filter(own::equals).isPresent());
  }

  /// A page elsewhere may link here, but not ask or change anything itself.
  private static boolean isOwnPage(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Sec-Fetch-Site")).stream()
        .allMatch(site -> OWN_PAGES.contains(site.toLowerCase(Locale.ROOT)) || isLink(request));
  }

  private static boolean isLink(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        && is("navigate", request.getHeader("Sec-Fetch-Mode"))
        && is("document", request.getHeader("Sec-Fetch-Dest"));
  }

  private static boolean is(String expected, @Nullable String header) {
    return expected.equalsIgnoreCase(header);
  }
}

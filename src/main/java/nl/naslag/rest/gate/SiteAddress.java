package nl.naslag.rest.gate;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a site is: what a browser means by the same origin.
///
/// Compared as a whole, never as text: "http://LOCALHOST.:80" is the same as "http://localhost",
/// and "http://localhost.elders.example" is not.
///
/// @param scheme http or https
/// @param host in lower case, without a dot at its end; IPv6 in its full form
record SiteAddress(String scheme, String host, int port) {
  // No user name, path or query: whoever puts one there wants to be misread.
  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>https?)://(?<host>\\[[0-9a-f:.]{2,45}\\]|[a-z0-9._-]{1,253})(?::(?<port>[0-9]{1,5}))?/?",
          Pattern.CASE_INSENSITIVE);

  /// Reads "https://naslag.example:8443"; empty for anything else.
  static Optional<SiteAddress> of(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    String scheme = found.group("scheme").toLowerCase(Locale.ROOT);
    String port = found.group("port");
    return host(found.group("host").toLowerCase(Locale.ROOT))
        .map(host -> new SiteAddress(scheme, host, port(scheme, port)));
  }

  private static int port(String scheme, @Nullable String port) {
    if (port == null) {
      return scheme.equals("https") ? 443 : 80;
    }
    return Integer.parseInt(port);
  }

  private static Optional<String> host(String host) {
    if (!host.startsWith("[")) {
      String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
      return name.isEmpty() || name.endsWith(".") ? Optional.empty() : Optional.of(name);
    }
    try {
      // Never asks a name server: only literals are accepted.
      String literal = host.substring(1, host.length() - 1);
      return Optional.of("[" + InetAddress.ofLiteral(literal).getHostAddress() + "]");
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

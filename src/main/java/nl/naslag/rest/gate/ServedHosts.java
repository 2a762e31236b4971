package nl.naslag.rest.gate;

import java.util.Optional;
import java.util.Set;
import nl.naslag.document.RefusalCode;
import org.springframework.stereotype.Component;

/// The names under which Naslag answers: those of this machine and the public address.
///
/// A page elsewhere can let its own host name point to this machine and would then be in the same
/// origin as Naslag; that name is what gives it away.
@Component
final class ServedHosts {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[0:0:0:0:0:0:0:1]");

  private final Optional<SiteAddress> publicAddress;

  ServedHosts(GateSettings settings) {
    String given = settings.publicAddress().strip();
    publicAddress = SiteAddress.of(given);
    if (!given.isEmpty() && publicAddress.isEmpty()) {
      throw RefusalCode.BAD_PUBLIC_ADDRESS.refusal(given);
    }
  }

  /// The origin that a request is for; empty if it is not for us.
  ///
  /// @param host the Host header
  /// @param port on which the request came in
  Optional<SiteAddress> origin(String host, int port) {
    return publicAddress
        .flatMap(known -> SiteAddress.of(known.scheme() + "://" + host).filter(known::equals))
        .or(() -> SiteAddress.of("http://" + host).filter(asked -> isOurs(asked, port)));
  }

  private boolean isOurs(SiteAddress asked, int port) {
    boolean known =
        LOCAL.contains(asked.host())
            || publicAddress.filter(one -> one.host().equals(asked.host())).isPresent();
    return known && asked.port() == port;
  }
}

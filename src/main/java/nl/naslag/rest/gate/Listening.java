package nl.naslag.rest.gate;

import java.net.InetAddress;
import nl.naslag.document.RefusalCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// Refuses to listen where other machines can reach Naslag, because there is no log-in.
@Component
class Listening implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    InetAddress address = factory.getAddress();
    // No address means all addresses.
    if (address == null || !address.isLoopbackAddress()) {
      throw RefusalCode.ADDRESS_NOT_LOCAL.refusal(
          address == null ? "0.0.0.0" : address.getHostAddress());
    }
  }

  /// After the settings have been applied.
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}

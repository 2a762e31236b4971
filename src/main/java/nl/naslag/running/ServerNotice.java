package nl.naslag.running;

import jakarta.annotation.PreDestroy;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says where the web application is for as long as it runs; a command without one says nothing.
@Component
class ServerNotice {
  private final ServerFile file;
  private final OwnerToken token;
  private final InetAddress address;
  private boolean written;

  ServerNotice(
      @Value("${naslag.data}") Path data,
      @Value("${server.address}") InetAddress address,
      OwnerToken token) {
    this.file = new ServerFile(data);
    this.address = address;
    this.token = token;
  }

  @EventListener
  synchronized void started(ApplicationReadyEvent ready) throws URISyntaxException {
    Environment environment = ready.getApplicationContext().getEnvironment();
    Integer port = environment.getProperty("local.server.port", Integer.class);
    if (port == null || written) {
      return;
    }
    ProcessHandle self = ProcessHandle.current();
    file.write(
        new RunningServer(
            new URI("http", null, host(), port, null, null, null),
            self.pid(),
            RunningServer.started(self),
            token.value()));
    written = true;
  }

  // Listening at every address includes this machine's own.
  private String host() {
    return address.isAnyLocalAddress()
        ? InetAddress.getLoopbackAddress().getHostAddress()
        : address.getHostAddress();
  }

  @PreDestroy
  synchronized void stopped() {
    if (written) {
      file.remove();
      written = false;
    }
  }
}

package nl.naslag.rest.description;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// /.well-known/security.txt: whom to tell about a fault in the security of this Naslag (RFC 9116).
@RestController
class SecurityText {
  /// As long as a text is good for; less than a year, as the RFC advises.
  private static final Duration GOOD_FOR = Duration.ofDays(180);

  private final ContactSettings contact;
  private final Clock clock = Clock.systemUTC();

  SecurityText(ContactSettings contact) {
    this.contact = contact;
  }

  @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("Contact: mailto:" + contact.email());
    // The RFC takes no page that can be altered on its way.
    if (contact.url().startsWith("https://")) {
      lines.add("Contact: " + contact.url());
    }
    // Whoever asks gets what is set now, so it is good from now on.
    Instant expires = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS);
    lines.add("Expires: " + expires);
    lines.add("Preferred-Languages: nl, en");
    return String.join("\n", lines) + "\n";
  }
}

package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whom to tell about a fault in its security, by RFC 9116.
class SecurityTextIT extends OverHttp {
  @Test
  void saysWhomToTellAndUntilWhenThatHolds() throws Exception {
    RawAnswer answer =
        RawAnswer.to(port, "GET /.well-known/security.txt HTTP/1.1", "Host: localhost:" + port);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.head()).contains("content-type: text/plain");
    String contact = rest.json("/openapi.json").at("/info/contact/email").asString();
    assertThat(contact).endsWith("@localhost").doesNotStartWith("@");
    assertThat(answer.body()).contains("Contact: mailto:" + contact, "Preferred-Languages: nl");
    Matcher expires =
        Pattern.compile("(?m)^Expires: (\\S+)$").matcher(answer.body().replace("\r", ""));
    assertThat(expires.find()).isTrue();
    assertThat(Instant.parse(expires.group(1)))
        .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(365)));
    assertThat(expires.find()).isFalse();
  }
}

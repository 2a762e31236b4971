package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way in, for screens, endpoints and files alike.
class GateIT extends OverHttp {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/zoeken?q=water",
        "/?v-r=uidl&v-uiId=0",
        "/?v-r=init&location=zoeken",
        "/?v-r=push",
        "/VAADIN/build/index.js",
        "/frontend/naslag.css",
        "/error",
        "/api/v1/documents",
        "/api/v1/openapi.json",
        "/bestaat-niet"
      })
  void servesAnotherHostNothingAtAll(String path) throws IOException {
    for (String method : new String[] {"GET", "POST", "PUT", "DELETE", "OPTIONS"}) {
      RawAnswer answer =
          RawAnswer.to(port, method + " " + path + " HTTP/1.1", "Host: elders.example");

      assertThat(answer.status()).as(method).isEqualTo(421);
      assertThat(answer.body()).contains("Naslag luistert niet naar dit adres");
      assertThat(answer.head()).doesNotContain("set-cookie");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/?v-r=uidl&v-uiId=0", "/", "/api/v1/briefing-packs", "/api/v1/documents"})
  void letsNoPageElsewhereWrite(String path) throws IOException {
    for (String given :
        new String[] {"Origin: null", "Origin: http://localhost:1", "Sec-Fetch-Site: cross-site"}) {
      RawAnswer answer =
          RawAnswer.to(port, "POST " + path + " HTTP/1.1", "Host: localhost:" + port, given);

      assertThat(answer.status()).as(given).isEqualTo(403);
      assertThat(answer.body()).contains("Een andere website mag hier niets");
    }
  }

  @Test
  void refusesHostsThatCanBeReadInTwoWays() throws IOException {
    String own = "Host: localhost:" + port;
    assertThat(RawAnswer.to(port, "GET / HTTP/1.1", own, "Host: elders.example").status())
        .isEqualTo(400);
    assertThat(RawAnswer.to(port, "GET http://elders.example/ HTTP/1.1", own).status())
        .isEqualTo(400);
    assertThat(RawAnswer.to(port, "GET / HTTP/1.1", "X: y").status()).isEqualTo(400);
    assertThat(RawAnswer.to(port, "GET / HTTP/1.0", "X: y").status()).isEqualTo(421);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1",
        "GET /zoeken HTTP/1.1",
        "GET /bestaat-niet HTTP/1.1",
        "GET /frontend/naslag.css HTTP/1.1",
        "GET /frontend/weg.css HTTP/1.1",
        "GET /VAADIN/weg.js HTTP/1.1",
        "GET /api/v1/documents HTTP/1.1",
        "GET /api/v1/documents/weg HTTP/1.1",
        "GET /api/v1/openapi.json HTTP/1.1",
        "GET /error HTTP/1.1",
        "GET /%zz HTTP/1.1",
        "TRACE / HTTP/1.1",
        "OPTIONS / HTTP/1.1"
      })
  void putsTheSameHeadersOnEveryAnswer(String line) throws IOException {
    RawAnswer answer = RawAnswer.to(port, line, "Host: localhost:" + port);

    assertThat(answer.head())
        .contains(
            "content-security-policy: default-src 'none'",
            "frame-ancestors 'none'",
            "x-content-type-options: nosniff",
            "x-frame-options: deny",
            "referrer-policy: same-origin",
            "permissions-policy: camera=()",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "cache-control: ")
        .doesNotContain("\r\nserver:", "x-powered-by");
    assertThat(answer.status()).isLessThan(500);
  }

  @Test
  void saysWhatToDoWhenAFileServerRefusesAnAddress() throws IOException {
    RawAnswer answer =
        RawAnswer.to(port, "GET /a/../bestaat-niet HTTP/1.1", "Host: localhost:" + port);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.type()).isEqualTo("text/html");
    assertThat(answer.body()).contains("lang=\"nl\"");
  }

  @Test
  void givesItsCookieToItsOwnPagesOnly() throws IOException {
    RawAnswer answer = RawAnswer.to(port, "GET / HTTP/1.1", "Host: localhost:" + port);

    assertThat(answer.head()).contains("set-cookie: jsessionid=", "httponly", "samesite=strict");
  }
}

package nl.naslag.rest.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class VisitorsTest {
  private static final int PORT = 8080;
  private static final Visitors VISITORS = visitors("https://naslag.example");

  private static Visitors visitors(String publicAddress) {
    return new Visitors(new ServedHosts(new GateSettings(publicAddress)));
  }

  private static MockHttpServletRequest request(String method, String host) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/zoeken");
    request.setLocalPort(PORT);
    request.addHeader("Host", host);
    return request;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "LocalHost.:8080",
        "127.0.0.1:8080",
        "[::1]:8080",
        "[0:0:0:0:0:0:0:1]:8080",
        "naslag.example",
        "naslag.example:443",
        "naslag.example:8080"
      })
  void servesThisMachineAndThePublicAddress(String host) {
    assertThat(VISITORS.refusal(request("GET", host))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "localhost:80",
        "localhost:9090",
        "elders.example",
        "elders.example:8080",
        "localhost.elders.example:8080",
        "127.0.0.1.elders.example:8080",
        "127.0.0.2:8080",
        "127.1:8080",
        "2130706433:8080",
        "0.0.0.0:8080",
        "[::]:8080",
        "[::ffff:127.0.0.1]:8080",
        "localhost:8080@elders.example",
        "elders.example@localhost:8080",
        "localhost:8080, elders.example",
        "naslag.example:9443"
      })
  void servesNoOtherHostThatPointsHere(String host) {
    assertThat(VISITORS.refusal(request("GET", host))).hasValue(RefusalCode.UNKNOWN_HOST);
  }

  @Test
  void servesNobodyWhoNamesNoHostOrTwo() {
    MockHttpServletRequest none = new MockHttpServletRequest("GET", "/");
    none.setLocalPort(PORT);
    MockHttpServletRequest two = request("GET", "localhost:8080");
    two.addHeader("Host", "localhost:8080");

    assertThat(VISITORS.refusal(none)).hasValue(RefusalCode.UNKNOWN_HOST);
    assertThat(VISITORS.refusal(two)).hasValue(RefusalCode.UNKNOWN_HOST);
  }

  @Test
  void doesNotBelieveWhatAProxySaysAboutTheHost() {
    MockHttpServletRequest request = request("GET", "elders.example");
    request.addHeader("X-Forwarded-Host", "localhost:8080");
    request.addHeader("Forwarded", "host=localhost:8080");

    assertThat(VISITORS.refusal(request)).hasValue(RefusalCode.UNKNOWN_HOST);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, http://localhost:8080",
    "localhost:8080, HTTP://LOCALHOST.:8080",
    "[::1]:8080, http://[0::1]:8080",
    "naslag.example, https://naslag.example"
  })
  void letsItsOwnPagesWrite(String host, String origin) {
    MockHttpServletRequest request = request("POST", host);
    request.addHeader("Origin", origin);
    request.addHeader("Sec-Fetch-Site", "same-origin");

    assertThat(VISITORS.refusal(request)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://elders.example",
        "https://localhost:8080",
        "http://localhost",
        "http://localhost:9090",
        "http://127.0.0.1:8080",
        "http://elders.example//localhost:8080",
        "http://elders.example@localhost:8080",
        "file://localhost:8080"
      })
  void letsNoOtherOriginWrite(String origin) {
    MockHttpServletRequest request = request("POST", "localhost:8080");
    request.addHeader("Origin", origin);

    assertThat(VISITORS.refusal(request)).hasValue(RefusalCode.OTHER_SITE);
  }

  @ParameterizedTest
  @CsvSource({"POST, cross-site", "PUT, same-site", "DELETE, cross-site", "PATCH, elsewhere"})
  void letsNoOtherSiteWriteEvenByAForm(String method, String site) {
    MockHttpServletRequest request = request(method, "localhost:8080");
    request.addHeader("Sec-Fetch-Site", site);
    request.addHeader("Sec-Fetch-Mode", "navigate");
    request.addHeader("Sec-Fetch-Dest", "document");

    assertThat(VISITORS.refusal(request)).hasValue(RefusalCode.OTHER_SITE);
  }

  @ParameterizedTest
  @CsvSource({
    "navigate, document, true",
    "navigate, iframe, false",
    "no-cors, image, false",
    "cors, empty, false",
    "websocket, websocket, false"
  })
  void letsOtherSitesOnlyLinkHere(String mode, String destination, boolean served) {
    MockHttpServletRequest request = request("GET", "localhost:8080");
    request.addHeader("Sec-Fetch-Site", "cross-site");
    request.addHeader("Sec-Fetch-Mode", mode);
    request.addHeader("Sec-Fetch-Dest", destination);

    assertThat(VISITORS.refusal(request))
        .isEqualTo(served ? Optional.empty() : Optional.of(RefusalCode.OTHER_SITE));
  }

  @Test
  void servesProgramsThatAreNoBrowser() {
    assertThat(VISITORS.refusal(request("DELETE", "127.0.0.1:8080"))).isEmpty();
  }

  @Test
  void refusesAPublicAddressThatIsNone() {
    assertThatThrownBy(() -> visitors("naslag.example/pad"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.BAD_PUBLIC_ADDRESS));
  }
}

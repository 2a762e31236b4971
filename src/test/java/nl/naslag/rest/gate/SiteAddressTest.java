package nl.naslag.rest.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://localhost, http, localhost, 80",
    "http://LOCALHOST.:8080, http, localhost, 8080",
    "HTTPS://Naslag.Example/, https, naslag.example, 443",
    "http://[::1]:8080, http, [0:0:0:0:0:0:0:1], 8080",
    "http://[0:0::0:1], http, [0:0:0:0:0:0:0:1], 80"
  })
  void readsAnAddressAsABrowserMeansIt(String text, String scheme, String host, int port) {
    assertThat(SiteAddress.of(text)).hasValue(new SiteAddress(scheme, host, port));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "",
        "localhost",
        "file://",
        "http://",
        "http://.",
        "http://localhost..",
        "http://a@localhost",
        "http://localhost:8080:8080",
        "http://localhost:port",
        "http://localhost:",
        "http://localhost/zoeken",
        "http://localhost?x",
        "http://localhost#x",
        "http://localhost\\@elders.example",
        "http://[::1",
        "http://[localhost]",
        "http://loc\u0430lhost",
        "http://localhost elders.example",
        "ftp://localhost"
      })
  void readsNothingThatCouldBeMisread(String text) {
    assertThat(SiteAddress.of(text)).isEmpty();
  }

  @Test
  void keepsHostsApartThatOnlyLookAlike() {
    assertThat(SiteAddress.of("http://localhost.elders.example"))
        .isNotEqualTo(SiteAddress.of("http://localhost"));
  }
}

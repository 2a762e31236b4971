package nl.naslag.ui.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.util.List;
import nl.naslag.document.file.DocumentId;
import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void comesBackWholeFromItsLink() {
    Address address =
        Address.of("zoeken")
            .with("q", "stikstof & \"vol net\" 100%+")
            .plus("theme", "energie")
            .plus("theme", "wonen");

    assertThat(Address.of(new Location(address.href()))).isEqualTo(address);
  }

  @Test
  void keepsWordsWithSpacesReadableInAMail() {
    assertThat(Address.of("zoeken").with("q", "vol net").href()).isEqualTo("zoeken?q=vol%20net");
  }

  @Test
  void addsAndRemovesOneValueOfSeveral() {
    Address both = Address.of("zoeken").plus("horizon", "2030").plus("horizon", "2050");

    assertThat(both.minus("horizon", "2030").all("horizon")).containsExactly("2050");
    assertThat(both.minus("horizon", "2030").minus("horizon", "2050"))
        .isEqualTo(Address.of("zoeken"));
  }

  @Test
  void forgetsBlankValues() {
    assertThat(Address.of("zoeken").with("q", " ").parameters()).isEmpty();
  }

  @Test
  void namesADocumentWhateverItsKey() {
    assertThat(Address.document(new DocumentId("a b/c")).lastSegment()).isEqualTo("a b/c");
  }

  @Test
  void keepsOnlyWhatIsAskedFor() {
    Address address = Address.of("zoeken").with("q", "net").with("hit", "3");

    assertThat(address.only(SearchAddress.SEARCH).parameters())
        .containsExactly(java.util.Map.entry("q", List.of("net")));
  }
}

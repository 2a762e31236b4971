package nl.naslag.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.document.file.DocumentId;
import nl.naslag.ui.DemoScreens;
import org.junit.jupiter.api.Test;

/// Many files are missing at once: every screen asks what became of them.
class MissingNoticeTest extends DemoScreens {
  @Test
  void asksOnEveryScreenWhatBecameOfMissingFiles() {
    corpus.lose(new DocumentId("voorstel"));
    corpus.lose(new DocumentId("kamerbrief"));
    for (String screen : new String[] {"zoeken", "dossiers", "stukken"}) {
      open(screen);

      assertThat(whole()).as(screen).contains("2 stukken staan niet meer in de map");
    }
  }

  @Test
  void forgetsThemWhenAPersonSaysThatTheyAreGone() {
    corpus.lose(new DocumentId("voorstel"));
    open("zoeken");

    click("De stukken zijn weg, vergeet ze");

    assertThat(whole()).contains("1 stuk vergeten.");
    assertThat(all(MissingNotice.class)).isEmpty();
  }

  @Test
  void keepsAskingQuietlyForWhoeverWaits() {
    corpus.lose(new DocumentId("voorstel"));
    open("zoeken");

    click("Wacht, ze komen terug");
    open("stukken");

    assertThat(whole()).contains("1 stuk staat niet meer in de map").doesNotContain("vergeet ze");
  }

  @Test
  void asksNothingWhenNothingIsMissing() {
    open("zoeken");

    assertThat(all(MissingNotice.class)).isEmpty();
  }
}

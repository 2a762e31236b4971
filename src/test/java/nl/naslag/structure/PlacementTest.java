package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.Placement;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Repairs.Repair;
import nl.naslag.document.Span;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.Typeface;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static Fragment line(String text, int page, float top) {
    Box box = new Box(70, top, text.length() * 5, 12);
    return new Fragment(FragmentKind.LINE, 0, "", text, page, box, new Typeface(10, false));
  }

  private static PolicyDocument read(Fragment... lines) {
    List<Page> pages =
        List.of(
            new Page(1, "3", 595, 842, PageContent.TEKST, PageQuality.NONE),
            new Page(2, "4", 595, 842, PageContent.TEKST, PageQuality.NONE));
    Source source = new Source(new DocumentId("d1"), Path.of("nota.pdf"), "nota.pdf", "0", 1);
    return Readings.reader()
        .read(
            new Extracted(
                source,
                DocumentProperties.of("application/pdf"),
                pages,
                List.of(lines),
                List.of(),
                List.of()));
  }

  @Test
  void keepsThePlaceOfEachLineOfAPassageOverAPageBreak() {
    PolicyDocument document =
        read(
            line("Wij vragen het rijk om de bereikbaarheid van de regio te verbe-", 1, 700),
            line("teren en daar geld voor vrij te maken in de begroting.", 2, 70));
    Passage passage = document.passages().getFirst();
    assertThat(passage.text())
        .isEqualTo(
            "Wij vragen het rijk om de bereikbaarheid van de regio te verbeteren en daar geld voor"
                + " vrij te maken in de begroting.");
    assertThat(passage.page()).isEqualTo(1);
    assertThat(passage.pageLabel()).isEqualTo("3");
    assertThat(document.placements()).extracting(Placement::page).containsExactly(1, 2);
    assertThat(document.placements())
        .extracting(placement -> document.text(placement.span()))
        .containsExactly(
            "Wij vragen het rijk om de bereikbaarheid van de regio te verbe",
            "teren en daar geld voor vrij te maken in de begroting.");
  }

  @Test
  void namesThePagesOfAPassageAndOfEachOfItsSentences() {
    PolicyDocument document =
        read(
            line("De regio wil het station verbouwen. Wij vragen het rijk om geld en", 1, 700),
            line("om een besluit over de planning. De provincie betaalt de helft.", 2, 70));
    Passage passage = document.passages().getFirst();

    assertThat(passage.pages()).isEqualTo(new PrintedPages(1, "3", 2, "4"));
    assertThat(pages(passage, "De regio wil het station verbouwen."))
        .isEqualTo(new PrintedPages(1, "3", 1, "3"));
    assertThat(pages(passage, "Wij vragen het rijk om geld en om een besluit over de planning."))
        .isEqualTo(new PrintedPages(1, "3", 2, "4"));
    assertThat(pages(passage, "De provincie betaalt de helft."))
        .isEqualTo(new PrintedPages(2, "4", 2, "4"));
  }

  private static PrintedPages pages(Passage passage, String sentence) {
    int start = passage.text().indexOf(sentence);
    assertThat(start).isNotNegative();
    return passage.pages(new Span(start, start + sentence.length()));
  }

  @Test
  void tellsWhereAPassageStandsInPrint() {
    PolicyDocument document =
        read(
            line("De regio wil de bereikbaarheid voor iedereen flink verbe-", 1, 700),
            line("teren en daar geld voor vrij te maken in de begroting.", 2, 70));
    Passage passage = document.passages().getFirst();

    int broken = passage.span().start() + passage.text().indexOf("teren en daar");
    assertThat(document.repairs().list())
        .containsExactly(new Repair(new Span(broken, broken), "-\n"));
    assertThat(document.reads(passage, passage.text().replace("verbeteren", "verbe-teren")))
        .isTrue();
    assertThat(document.pages())
        .extracting(page -> page.quality().repairedHyphens())
        .containsExactly(1, 0);
  }
}

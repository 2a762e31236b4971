package nl.naslag.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Message;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchReport;
import nl.naslag.search.SearchReport.Searched;
import nl.naslag.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SearchReportWriterTest {
  private static final SearchReport REPORT =
      new SearchReport(
          SearchRequest.of("water  <stof>").withFilters(Filters.of(Facet.HORIZON, "2030")),
          new Message("understood.word", "“water”"),
          Map.of(Facet.HORIZON, List.of(new FacetValue("2030", "2030", 2))),
          ZonedDateTime.parse("2026-03-01T12:34:56+01:00[Europe/Amsterdam]"),
          "nl/1/abc",
          7,
          1_200,
          1,
          List.of(new Searched(entry("a", new Outcome.Added()), 1_200)),
          List.of(),
          List.of(entry("b", new Outcome.Unreadable(Reason.ENCRYPTED))));

  private static DocumentEntry entry(String id, Outcome outcome) {
    return new DocumentEntry(
        new DocumentId(id),
        new DocumentEntry.OriginalFile(id + ".pdf", "application/pdf", "5ha" + id, 1),
        new DocumentEntry.KnownFacts("Nota " + id, null, LocalDate.of(2024, 5, 3), null),
        new DocumentEntry.PassageCounts(1, 0, 0),
        List.of(),
        outcome,
        Instant.EPOCH);
  }

  private static Document written() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SearchReportWriter().write(REPORT, out);
    return OdfTextDocument.loadDocument(new ByteArrayInputStream(out.toByteArray()))
        .getContentDom();
  }

  /// The words of each cell, with bars between.
  private static List<String> rows(Document document) {
    NodeList found = document.getElementsByTagName("table:table-row");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      rows.add(String.join("|", words((Element) found.item(i), "text:p")));
    }
    return rows;
  }

  private static List<String> words(Document document, String element) {
    return words(document.getDocumentElement(), element);
  }

  private static List<String> words(Element parent, String element) {
    NodeList found = parent.getElementsByTagName(element);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      words.add(found.item(i).getTextContent());
    }
    return words;
  }

  @Test
  void saysWhatWasAskedAndWhen() throws Exception {
    assertThat(rows(written()))
        .contains(
            "Getypt|water  <stof>",
            "Zo begrepen|het woord “water”",
            "Manier van zoeken|op woorden: alle woorden tellen mee",
            "Filters|horizon: 2030",
            "Volgorde|Relevantie",
            "Moment|1 maart 2026, 12:34:56 (CET, GMT+1)",
            "Index (vingerafdruk)|nl/1/abc",
            "Stand van de index|7",
            "Gevonden passages|1.200",
            "Stukken met een gevonden passage|1");
  }

  @Test
  void namesEveryDocumentWithItsBytes() throws Exception {
    Document document = written();
    assertThat(words(document, "text:h"))
        .containsExactly(
            "Zoekverantwoording",
            "De zoekopdracht",
            "Doorzochte stukken (1)",
            "Stukken die het filter op stuk buiten beschouwing laat (0)",
            "Stukken die niet doorzocht konden worden (1)");
    assertThat(rows(document))
        .contains(
            "Nota a|a.pdf|3 mei 2024|5haa||1.200",
            "Nota b|b.pdf|3 mei 2024|5hab|"
                + "Het bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en voeg"
                + " het opnieuw toe.");
    assertThat(document.getElementsByTagName("table:table-header-rows").getLength()).isEqualTo(3);
  }
}

package nl.naslag.briefing.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.CitedSource;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.QuoteContext;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.Proof;
import nl.naslag.trace.VersionedQuotes.InNewest;
import org.jspecify.annotations.Nullable;

/// Briefing packs for the tests of the writers.
final class Packs {
  static final String LIST = "Wij vragen het Rijk:\n• geld voor het stroomnet;\n• 1.200 woningen.⁴";
  static final String TABLE = "Jaar\tBedrag\n2026\t€ 1.000\n2027\t";
  private static final CitedSource SOURCE =
      new CitedSource(
          "a", "Nota Energie", "Provincie Drenthe", LocalDate.of(2024, 5, 3), "2024-12", "a.pdf");

  /// A heading, a note, three quotes, one with a newer version, and links.
  static final BriefingPack FULL =
      new BriefingPack(
          "d1",
          "Overleg <IenW> & \"BZK\"",
          Instant.parse("2026-03-01T12:00:00Z"),
          "abc123",
          List.of(
              own(DossierItemKind.KOP, "Stroomnet"),
              own(DossierItemKind.NOTITIE, "Eerst dit bespreken.\n- bellen\n- mailen"),
              quote(LIST, Proof.EXACT, "https://naslag.example/stukken/a?passage=a.1.x", null),
              quote(TABLE, Proof.VERPLAATST, "", newest()),
              own(DossierItemKind.KOP, "Wonen"),
              quote("Eén zin — met 中 ✓.", Proof.VERDWENEN, "", null)));

  private Packs() {}

  /// A pack with one quote.
  static BriefingPack of(String quote) {
    return new BriefingPack(
        "d1", "Titel", Instant.EPOCH, "abc", List.of(quote(quote, Proof.EXACT, "", null)));
  }

  private static InNewest newest() {
    return new InNewest(
        Proof.GEWIJZIGD, new DocumentId("b"), "Nota Energie 2025", Optional.empty());
  }

  private static BriefingLine own(DossierItemKind kind, String text) {
    return new BriefingLine(new DossierItem("i", kind, null, text, "", ""), null, "", "");
  }

  private static BriefingLine quote(
      String text, Proof proof, String link, @Nullable InNewest newest) {
    DossierItem item =
        new DossierItem("q", DossierItemKind.CITAAT, new PassageId("a.1.x"), text, "", "Navragen");
    String citation = "Nota Energie › 2. Netten, p. 41 (pdf 43), 3 mei 2024";
    QuoteContext context =
        new QuoteContext(SOURCE, List.of("Energie"), List.of("2030"), List.of("Rijk"), newest);
    return new BriefingLine(item, proof, citation, link, context);
  }
}

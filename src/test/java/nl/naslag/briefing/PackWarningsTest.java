package nl.naslag.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.Proof;
import nl.naslag.trace.VersionedQuotes.InNewest;
import org.junit.jupiter.api.Test;

class PackWarningsTest {
  private static BriefingLine quote(String text, QuoteContext context) {
    DossierItem item =
        new DossierItem("q", DossierItemKind.CITAAT, new PassageId("a.1.x"), text, "", "");
    return new BriefingLine(item, Proof.EXACT, "Nota", "", context);
  }

  @Test
  void saysNothingOfAPackWithoutTrouble() {
    assertThat(PackWarnings.of(List.of(quote("Geld voor ² en ✓", QuoteContext.NONE)))).isEmpty();
  }

  @Test
  void tellsOfNewerVersionsAndOfCharactersThatAreNotShown() {
    InNewest newest =
        new InNewest(Proof.GEWIJZIGD, new DocumentId("b"), "Nota 2025", Optional.empty());
    QuoteContext context = new QuoteContext(null, List.of(), List.of(), List.of(), newest);
    assertThat(PackWarnings.of(List.of(quote("een\u0007 中", context))))
        .containsExactly(
            "Van 1 citaat is het stuk intussen vervangen door een nieuwere versie; het staat bij"
                + " het citaat.",
            "Tekens die in geen enkel bestand kunnen staan, staan er als hun nummer: U+0007.",
            "Tekens zonder vorm in de lettertypen van de PDF staan daar als een kader met hun"
                + " nummer: U+4E2D.");
  }
}

package nl.naslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.DocumentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitlesApartTest {
  private static DocumentEntry document(
      String id, String title, @Nullable LocalDate date, @Nullable String authority) {
    return new DocumentEntry(
        new DocumentId(id),
        new DocumentEntry.OriginalFile("map/" + id + ".pdf", "application/pdf", id, 1),
        new DocumentEntry.KnownFacts(title, authority, date, "nl", Bibliography.NONE),
        new DocumentEntry.PassageCounts(1, 0, 0),
        List.of(),
        new Outcome.Added(),
        Instant.EPOCH);
  }

  @Test
  void leavesATitleOfItsOwnAsItIs() {
    assertThat(
            TitlesApart.of(
                List.of(
                    document("a", "Nota wonen", null, null),
                    document("b", "Nota water", null, null),
                    document("c", "", null, null),
                    document("d", "", null, null))))
        .isEmpty();
  }

  @Test
  void tellsApartByDateElseAuthorElseFile() {
    LocalDate may = LocalDate.of(2024, 5, 3);
    assertThat(
            TitlesApart.of(
                List.of(
                    document("a", "Besluitenlijst", may, "gemeente Emmen"),
                    document("b", "besluitenlijst ", may, "gemeente Assen"),
                    document("c", "Besluitenlijst", LocalDate.of(2024, 6, 3), "gemeente Emmen"),
                    document("d", "Besluitenlijst", null, null),
                    document("e", "Besluitenlijst", may, null))))
        .isEqualTo(
            Map.of(
                new DocumentId("a"), "Besluitenlijst (a.pdf)",
                new DocumentId("b"), "besluitenlijst  (gemeente Assen)",
                new DocumentId("c"), "Besluitenlijst (3 juni 2024)",
                new DocumentId("d"), "Besluitenlijst (d.pdf)",
                new DocumentId("e"), "Besluitenlijst (e.pdf)"));
  }
}

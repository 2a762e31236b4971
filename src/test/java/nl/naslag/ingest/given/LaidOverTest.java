package nl.naslag.ingest.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.document.file.DocumentProperties;
import org.junit.jupiter.api.Test;

class LaidOverTest {
  private static final DocumentProperties READ =
      new DocumentProperties(
          "application/pdf",
          "Besluitenlijst raad, 3 mei 2024",
          "gemeente Emmen",
          "rijk",
          LocalDate.of(2024, 5, 3),
          "nl",
          new Bibliography(
              "besluitenlijst",
              "2024-12",
              List.of(new Bibliography.Said("title", "Besluitenlijst raad", 1, "cover", true))));

  private static Stated given(Field field, String value) {
    return new Stated("1", field, value, null, "anna", Instant.EPOCH);
  }

  @Test
  void laysEveryFieldOverWhatWasReadAndTakesItOffAgain() {
    DocumentProperties laid =
        LaidOver.over(
            READ,
            Map.of(
                Field.TITLE, given(Field.TITLE, "Besluiten van mei"),
                Field.DATE, given(Field.DATE, "2024-05-10"),
                Field.AUTHORITY, given(Field.AUTHORITY, "gemeente Coevorden"),
                Field.KIND, given(Field.KIND, "notulen")));
    assertThat(laid.title()).isEqualTo("Besluiten van mei");
    assertThat(laid.date()).isEqualTo(LocalDate.of(2024, 5, 10));
    assertThat(laid.authority()).isEqualTo("gemeente Coevorden");
    assertThat(laid.bibliography().kind()).isEqualTo("notulen");
    assertThat(laid.bibliography().reference()).isEqualTo("2024-12");
    assertThat(laid.bibliography().statedFor(Field.DATE).orElseThrow().read())
        .isEqualTo("2024-05-03");
    assertThat(LaidOver.over(laid, Map.of())).isEqualTo(READ);
  }

  @Test
  void putsOneValueInThePlaceOfAnotherAndStillKnowsWhatWasRead() {
    DocumentProperties first =
        LaidOver.over(READ, Map.of(Field.AUTHORITY, given(Field.AUTHORITY, "a")));
    DocumentProperties second =
        LaidOver.over(first, Map.of(Field.AUTHORITY, given(Field.AUTHORITY, "b")));
    assertThat(second.authority()).isEqualTo("b");
    assertThat(second.bibliography().stated()).hasSize(1);
    assertThat(second.bibliography().statedFor(Field.AUTHORITY).orElseThrow().read())
        .isEqualTo("gemeente Emmen");
  }

  @Test
  void letsTheDateInATitleGoAlongWithTheDate() {
    DocumentProperties laid =
        LaidOver.over(READ, Map.of(Field.DATE, given(Field.DATE, "2024-06-12")));
    assertThat(laid.title()).isEqualTo("Besluitenlijst raad, 12 juni 2024");
    assertThat(LaidOver.over(laid, Map.of())).isEqualTo(READ);
  }

  @Test
  void givesATitleToADocumentInWhichNothingWasRead() {
    DocumentProperties empty = DocumentProperties.of("image/png");
    DocumentProperties laid =
        LaidOver.over(empty, Map.of(Field.TITLE, given(Field.TITLE, "Kaart")));
    assertThat(laid.title()).isEqualTo("Kaart");
    assertThat(LaidOver.over(laid, Map.of())).isEqualTo(empty);
  }

  @Test
  void keepsAValueOnOneLineWithoutHiddenSigns() {
    assertThat(GivenValues.line("  Nota\r\n\twonen \u202E2030\u0000 "))
        .isEqualTo("Nota wonen 2030");
  }
}

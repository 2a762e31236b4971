package nl.naslag.briefing.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.CitedSource;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.QuoteContext;
import nl.naslag.document.PassageId;
import nl.naslag.trace.Proof;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BibliographyTest {
  private static final CitedSource NOTA =
      new CitedSource(
          "a", "Nota {Energie} & 20%", "Provincie Drenthe", LocalDate.of(2024, 5, 3), "12_3", "a");
  private static final BriefingPack PACK =
      new BriefingPack(
          "d",
          "Pak",
          Instant.EPOCH,
          "abc",
          List.of(
              quote("Eerste\nzin.", "Nota, p. 1", NOTA, "https://n/stukken/a?passage=a.1"),
              quote("Uit een stuk dat weg is.", "Brief › 1, p. 2", null, ""),
              quote("Tweede zin.", "Nota, p. 2", NOTA, "https://n/stukken/a?passage=a.2")));

  private static BriefingLine quote(
      String text, String citation, @Nullable CitedSource source, String link) {
    DossierItem item =
        new DossierItem("q", DossierItemKind.CITAAT, new PassageId("a.1"), text, citation, "");
    QuoteContext context = new QuoteContext(source, List.of(), List.of(), List.of(), null);
    return new BriefingLine(item, Proof.EXACT, citation, link, context);
  }

  private static String written(BriefingWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(PACK, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void cslNamesEachDocumentOnce() throws Exception {
    JsonNode items = new JsonMapper().readTree(written(new CslWriter()));

    assertThat(items.size()).isEqualTo(2);
    JsonNode nota = items.get(0);
    assertThat(nota.get("title").asString()).isEqualTo("Nota {Energie} & 20%");
    assertThat(nota.at("/author/0/literal").asString()).isEqualTo("Provincie Drenthe");
    assertThat(nota.at("/issued/date-parts/0/1").asInt()).isEqualTo(5);
    assertThat(nota.get("URL").asString()).isEqualTo("https://n/stukken/a");
    assertThat(nota.get("note").asString())
        .isEqualTo("“Eerste zin.” (Nota, p. 1)\n“Tweede zin.” (Nota, p. 2)");
    assertThat(items.get(1).get("title").asString()).isEqualTo("Brief");
    assertThat(items.get(1).has("issued")).isFalse();
  }

  @Test
  void risHasANoteForEachQuote() throws Exception {
    assertThat(written(new RisWriter()))
        .startsWith("TY  - RPRT\r\nID  - naslag-1\r\nTI  - Nota {Energie} & 20%\r\n")
        .contains("AU  - Provincie Drenthe\r\nPY  - 2024\r\nDA  - 2024/05/03\r\nM1  - 12_3\r\n")
        .contains("N1  - “Eerste zin.” (Nota, p. 1)\r\nN1  - “Tweede zin.” (Nota, p. 2)\r\nER  - ")
        .contains("TI  - Brief\r\nLA  - nl\r\n");
  }

  @Test
  void bibtexEscapesWhatTexReads() throws Exception {
    assertThat(written(new BibtexWriter()))
        .startsWith(
            "@techreport{naslag-1,\n  title = {{Nota \\textbraceleft{}Energie\\textbraceright{} \\& 20\\%}},\n")
        .contains("year = {2024},\n  month = may,\n  number = {12\\_3},\n")
        .contains("@misc{naslag-2,\n  title = {{Brief}},\n  language = {dutch},\n");
  }
}

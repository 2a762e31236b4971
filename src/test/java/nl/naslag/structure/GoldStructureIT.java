package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.naslag.Needed;
import nl.naslag.document.PolicyDocument;
import nl.naslag.extraction.RealFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures the reading of one real document against the structure that people gave it.
class GoldStructureIT {
  @Test
  void findsTheStructureOfTheTextFile() {
    Path file = Needed.shared("corpus/ruimtelijk-voorstel-drenthe.txt");
    PolicyDocument document = Readings.read(file);
    Gold gold = Gold.read();
    Map<String, Double> figures = gold.measure(document);
    System.out.println("txt " + figures);
    assertThat(gold.lost(document)).isEmpty();
    assertThat(figures.get("agendapunten_precision")).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.get("agendapunten_chapter")).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.get("denkrichtingen_blocks")).isEqualTo(1.0);
    assertThat(figures.get("headings_f1")).isGreaterThanOrEqualTo(0.93);
    assertThat(figures.get("heading_levels_right")).isGreaterThanOrEqualTo(0.85);
  }

  @ParameterizedTest
  @ValueSource(strings = {".pdf", ".odt", ".docx", ".html", "-twee-kolommen.pdf"})
  void findsTheSameStructureInEveryForm(String form) {
    Path file = Needed.shared("corpus/formats/ruimtelijk-voorstel-drenthe" + form);
    PolicyDocument document = Readings.reader().read(RealFiles.read(file));
    Map<String, Double> figures = Gold.read().measure(document);
    System.out.println(form + " " + figures);
    assertThat(figures.get("agendapunten_exact")).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.get("agendapunten_precision")).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.get("agendapunten_chapter")).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.get("denkrichtingen_blocks")).isEqualTo(1.0);
    assertThat(figures.get("headings_f1")).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.get("heading_levels_right")).isGreaterThanOrEqualTo(0.98);
  }
}

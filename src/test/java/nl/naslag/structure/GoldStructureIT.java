package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.naslag.Needed;
import nl.naslag.document.PolicyDocument;
import nl.naslag.evaluation.Floors;
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
    hold("text", figures);
  }

  @ParameterizedTest
  @ValueSource(strings = {".pdf", ".odt", ".docx", ".html", "-twee-kolommen.pdf"})
  void findsTheSameStructureInEveryForm(String form) {
    Path file = Needed.shared("corpus/formats/ruimtelijk-voorstel-drenthe" + form);
    PolicyDocument document = Readings.reader().read(RealFiles.read(file));
    Map<String, Double> figures = Gold.read().measure(document);
    System.out.println(form + " " + figures);
    hold("forms", figures);
  }

  private static void hold(String which, Map<String, Double> figures) {
    List<String> lines =
        figures.entrySet().stream()
            .map(one -> which + "_" + one.getKey() + "=" + one.getValue())
            .toList();
    Floors.of(GoldStructureIT.class).hold(lines, which);
  }
}

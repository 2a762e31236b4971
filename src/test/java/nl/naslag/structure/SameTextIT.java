package nl.naslag.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.document.Passage;
import nl.naslag.evaluation.Floors;
import nl.naslag.extraction.RealFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures whether a document says the same in every file it comes in: the passages of its text
/// file stand word for word, white space aside, among those of its other forms.
class SameTextIT {
  private static final String NAME = "ruimtelijk-voorstel-drenthe";

  @ParameterizedTest
  @ValueSource(strings = {".pdf", ".odt", ".docx", ".html"})
  void saysTheSameAsTheTextFile(String form) {
    List<String> text = passages("corpus/" + NAME + ".txt").toList();
    Set<String> other = passages("corpus/formats/" + NAME + form).collect(Collectors.toSet());
    List<String> missing = text.stream().filter(passage -> !other.contains(passage)).toList();
    double same = 1 - (double) missing.size() / text.size();
    System.out.println(form + " passages " + text.size() + " the same " + same);
    missing.forEach(passage -> System.out.println("  only in the text file: " + passage));
    Floors.of(SameTextIT.class).hold("same_text_least", same);
  }

  private static Stream<String> passages(String name) {
    return Readings.reader().read(RealFiles.read(Needed.shared(name))).passages().stream()
        .map(Passage::text)
        .map(text -> text.replaceAll("[\\s\\u00A0]+", ""));
  }
}

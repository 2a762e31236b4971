package nl.naslag.answer.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.language.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandFrameTest {
  @ParameterizedTest
  @CsvSource({
    "wat vraagt drenthe voor het stroomnet, 3",
    "wat vragen gemeenten aan het rijk over wonen, 6",
    "wat wordt het rijk gevraagd over huur, 5",
    "wat vraagt drenthe aan het ministerie, 0",
    "wat staat er over wonen, 0",
    "hoeveel vraagt drenthe voor wonen, 0",
    "wat, 0"
  })
  void endsWhereTheSubjectBegins(String question, int length) {
    List<Word> words =
        Arrays.stream(question.split(" ", -1))
            .map(form -> new Word(new Span(0, form.length()), form, form, List.of()))
            .toList();
    assertThat(DemandFrame.length(words)).isEqualTo(length);
  }
}

package nl.naslag.answer.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.naslag.answer.question.AnswerType;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.SoughtWord;
import nl.naslag.document.Span;
import nl.naslag.language.Word;
import nl.naslag.language.WordVectors;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private final WordVectors vectors = WordVectors.read();
  private final Alignment doctor = new Alignment(vectors, question("arts"));

  private static Word word(String form) {
    return new Word(new Span(0, form.length()), form, form, List.of());
  }

  private static Question question(String form) {
    SoughtWord term = new SoughtWord(word(form), Set.of(), 1, false);
    return new Question(form, AnswerType.WAT, List.of(word(form)), List.of(term));
  }

  @Test
  void theWordItselfIsNearest() {
    assertThat(doctor.share(List.of(word("een"), word("arts")))).isEqualTo(1);
  }

  @Test
  void aWordOfLikeMeaningIsNearerThanAnother() {
    double like = doctor.share(List.of(word("huisarts")));
    assertThat(like).isGreaterThan(doctor.share(List.of(word("fietspad")))).isLessThan(1);
  }

  @Test
  void anUnknownWordIsNearNothingButItself() {
    Alignment unknown = new Alignment(vectors, question("xqzvy"));
    assertThat(unknown.share(List.of(word("arts")))).isZero();
    assertThat(unknown.share(List.of(word("xqzvy")))).isEqualTo(1);
  }

  @Test
  void aQuestionWithoutTermsIsNearNothing() {
    Question empty = new Question("wat", AnswerType.WAT, List.of(), List.of());
    assertThat(new Alignment(vectors, empty).share(List.of(word("arts")))).isZero();
  }
}

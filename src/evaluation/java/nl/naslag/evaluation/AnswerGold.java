package nl.naslag.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.answer.Answer;
import nl.naslag.answer.Answerer;
import nl.naslag.evaluation.GoldTable.Row;

/// Whether questions get the answer a person marked, or honestly none.
///
/// An answer is right when the quoted sentence holds the words that a person marked, as [Plain]
/// text.
record AnswerGold(Answerer answerer) {
  private static final int FEW = 3;

  /// @param questions whose answer stands in the corpus
  /// @param unanswerable of the same kind, but with an answer that stands nowhere in it
  Figures figures(List<Row> questions, List<Row> unanswerable) {
    long answered = 0;
    long first = 0;
    long among = 0;
    List<String> wrong = new ArrayList<>();
    for (Row question : questions) {
      List<String> sentences = sentences(question);
      String wanted = question.plain("antwoord");
      boolean right = sentences.stream().limit(1).anyMatch(text -> text.contains(wanted));
      answered += sentences.isEmpty() ? 0 : 1;
      first += right ? 1 : 0;
      among += sentences.stream().limit(FEW).anyMatch(text -> text.contains(wanted)) ? 1 : 0;
      if (!right) {
        wrong.add(question.of("id"));
      }
    }
    return new Figures()
        .count("questions", questions.size())
        .count("answered", answered)
        .share("right_first", first, questions.size())
        .share("right_in_three", among, questions.size())
        .count("unanswerable", unanswerable.size())
        .share("refused", refused(unanswerable), unanswerable.size())
        .words("not_right_first", String.join(" ", wrong));
  }

  // An honest "not found" to a question with an answer counts as not answered, not as wrong words.
  private List<String> sentences(Row question) {
    return switch (answerer.answer(question.of("vraag"))) {
      case Answer.Answered found ->
          found.quotes().stream().map(quote -> Plain.of(quote.sentence().text())).toList();
      case Answer.NotFound none -> List.of();
    };
  }

  private long refused(List<Row> questions) {
    return questions.stream()
        .filter(row -> answerer.answer(row.of("vraag")) instanceof Answer.NotFound)
        .count();
  }
}

package nl.naslag.answer;

import java.util.List;
import java.util.stream.IntStream;

/// How many questions got the right answer, and how many without an answer were refused.
record AnswerFigures(double answered, double rightFirst, double rightInThree, double refused) {
  static AnswerFigures ofOdd(Answerer answerer) {
    return of(
        answerer,
        GoldQuestions.answerable().stream().filter(GoldQuestions.Row::odd).toList(),
        GoldQuestions.unanswerable().stream().filter(GoldQuestions.Row::odd).toList());
  }

  static AnswerFigures ofEven(Answerer answerer) {
    return of(
        answerer,
        GoldQuestions.answerable().stream().filter(row -> !row.odd()).toList(),
        GoldQuestions.unanswerable().stream().filter(row -> !row.odd()).toList());
  }

  private static AnswerFigures of(
      Answerer answerer, List<GoldQuestions.Row> some, List<GoldQuestions.Row> none) {
    List<Integer> ranks = some.stream().map(row -> rank(quotes(answerer, row), row)).toList();
    long refused = none.stream().filter(row -> quotes(answerer, row).isEmpty()).count();
    long answered = some.stream().filter(row -> !quotes(answerer, row).isEmpty()).count();
    return new AnswerFigures(
        (double) answered / some.size(),
        (double) ranks.stream().filter(rank -> rank == 0).count() / some.size(),
        (double) ranks.stream().filter(rank -> rank < 3).count() / some.size(),
        (double) refused / none.size());
  }

  private static List<AnswerQuote> quotes(Answerer answerer, GoldQuestions.Row row) {
    return answerer.answer(row.question()) instanceof Answer.Answered found
        ? found.quotes()
        : List.of();
  }

  private static int rank(List<AnswerQuote> quotes, GoldQuestions.Row row) {
    return IntStream.range(0, quotes.size())
        .filter(i -> row.answeredBy(quotes.get(i)))
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}

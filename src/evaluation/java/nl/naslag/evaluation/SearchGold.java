package nl.naslag.evaluation;

import java.util.List;
import nl.naslag.evaluation.GoldTable.Row;
import nl.naslag.search.Filters;
import nl.naslag.search.Hit;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SortOrder;

/// Whether the passage with the answer stands among the first hits for a question.
///
/// A hit is right when its passage holds the answer's words, wherever else they stand: a question
/// may have its answer in more than one passage. MRR is the mean of 1 divided by the rank, 0 past
/// ten.
record SearchGold(PassageSearch search) {
  private static final int HITS = 10;

  Figures figures(List<Row> questions) {
    long first = 0;
    long among = 0;
    double reciprocal = 0;
    for (Row question : questions) {
      int rank = rank(question);
      first += rank == 1 ? 1 : 0;
      among += rank > 0 ? 1 : 0;
      reciprocal += rank > 0 ? 1.0 / rank : 0;
    }
    return new Figures()
        .share("passage_first", first, questions.size())
        .share("passage_in_ten", among, questions.size())
        .fraction("passage_mrr10", questions.isEmpty() ? 0 : reciprocal / questions.size());
  }

  /// From 1; 0 where the answer is not among the hits.
  private int rank(Row question) {
    List<Hit> hits = search.search(request(question.of("vraag"))).hits();
    for (int i = 0; i < hits.size(); i++) {
      String text = Plain.of(hits.get(i).passage().passage().text());
      if (text.contains(question.plain("antwoord"))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static SearchRequest request(String question) {
    return new SearchRequest(
        question, SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, HITS);
  }
}

package nl.naslag.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.naslag.evaluation.GoldTable.Row;

/// Pairs of words that a question must or must not bring together.
record PairGold(WordTerms terms) {
  Figures figures() {
    List<Row> apart = GoldTable.own("gescheiden.tsv");
    List<Row> together = GoldTable.own("samen.tsv");
    List<String> met = apart.stream().filter(this::meets).map(PairGold::pair).toList();
    List<String> missed = together.stream().filter(row -> !meets(row)).map(PairGold::pair).toList();
    return new Figures()
        .count("pairs_apart", apart.size())
        .count("pairs_apart_met", met.size())
        .words("pairs_apart_wrong", String.join(" ", met))
        .count("pairs_together", together.size())
        .share("pairs_together_met", together.size() - missed.size(), together.size())
        .words("pairs_together_wrong", String.join(" ", missed));
  }

  private boolean meets(Row row) {
    Set<String> one = terms.termsOf(row.of("woord"));
    return !Collections.disjoint(one, terms.termsOf(row.of("ander")));
  }

  private static String pair(Row row) {
    return row.of("woord") + "/" + row.of("ander");
  }
}

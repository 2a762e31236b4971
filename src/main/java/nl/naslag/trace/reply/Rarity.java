package nl.naslag.trace.reply;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How much a term says: the more, the fewer of the candidates hold it.
final class Rarity {
  private final Map<String, Integer> holders = new HashMap<>();
  private final int size;

  /// @param terms of a candidate, each once
  Rarity(List<ReplyText> candidates, Function<ReplyText, Collection<String>> terms) {
    size = candidates.size();
    for (ReplyText one : candidates) {
      terms.apply(one).forEach(term -> holders.merge(term, 1, Integer::sum));
    }
  }

  double of(String term) {
    int with = holders.getOrDefault(term, 0);
    return Math.log(1 + (size - with + 0.5) / (with + 0.5));
  }

  double sum(Collection<String> terms) {
    double sum = 0;
    for (String term : terms) {
      sum += of(term);
    }
    return sum;
  }

  /// The share of some terms that others hold, by what they say; 0 without terms.
  double share(Collection<String> asked, Collection<String> held) {
    double whole = 0;
    double both = 0;
    for (String term : asked) {
      double own = of(term);
      whole += own;
      both += held.contains(term) ? own : 0;
    }
    return whole == 0 ? 0 : both / whole;
  }

  /// The sum of squares of what these terms say, of those that others hold too.
  double squares(Collection<String> asked, Collection<String> held) {
    double sum = 0;
    for (String term : asked) {
      if (held.contains(term)) {
        sum += of(term) * of(term);
      }
    }
    return sum;
  }
}

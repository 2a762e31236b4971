package nl.naslag.search;

import java.util.List;
import java.util.function.IntConsumer;

/// How the values of one facet of a commit are shown, and the order in which people read them.
///
/// Sorting thousands of chapters by name takes longer than most searches, so it is done once.
final class FacetNames {
  private final List<FacetName> names;
  private final int[] order;

  /// @param names by the number that [FacetColumn] gives a value
  /// @param order all numbers: years, documents and chapters in their own order, others by label
  FacetNames(List<FacetName> names, List<Integer> order) {
    this.names = List.copyOf(names);
    this.order = order.stream().mapToInt(Integer::intValue).toArray();
  }

  FacetName name(int number) {
    return names.get(number);
  }

  /// The numbers in order, those alone that occur among the passages counted.
  void eachOccurring(int[] counts, IntConsumer taker) {
    for (int number : order) {
      if (counts[number] > 0) {
        taker.accept(number);
      }
    }
  }
}

package nl.naslag.search;

import java.util.List;
import java.util.stream.IntStream;

/// How the values of one facet of a commit are shown, and the order in which people read them.
///
/// Sorting thousands of chapters by name takes longer than most searches, so it is done once.
///
/// @param names by the number that [FacetColumn] gives a value
/// @param order all numbers: years, documents and chapters in their own order, others by label
record FacetNames(List<FacetName> names, List<Integer> order) {
  FacetNames {
    names = List.copyOf(names);
    order = List.copyOf(order);
  }

  /// The numbers in order, those alone that occur among the passages counted.
  IntStream occurring(int[] counts) {
    return order.stream().mapToInt(number -> number).filter(number -> counts[number] > 0);
  }
}

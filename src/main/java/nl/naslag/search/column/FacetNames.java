package nl.naslag.search.column;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.search.FacetValue;

/// The labels and display order of the values of one facet in a commit.
///
/// Sorting thousands of chapters by name takes longer than most searches, so it is done once.
public final class FacetNames {
  private final List<FacetValue> shown;
  private final int[] order;

  /// Stores labels with their order.
  ///
  /// @param shown by value number in [FacetColumn]; their counts are meaningless
  /// @param order all numbers: years, documents and chapters in their own order, others by label
  public FacetNames(List<FacetValue> shown, List<Integer> order) {
    this.shown = List.copyOf(shown);
    this.order = order.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The values that occur among the counted passages, in order.
  ///
  /// @param counts by number
  public List<FacetValue> counted(int[] counts) {
    List<FacetValue> values = new ArrayList<>();
    for (int number : order) {
      if (counts[number] > 0) {
        FacetValue value = shown.get(number);
        values.add(new FacetValue(value.value(), value.label(), counts[number]));
      }
    }
    return values;
  }
}

package nl.naslag.trace.commitment;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchParameters;

/// Which commitments, and in which order: any of the values within a facet, all facets together.
///
/// @param words each must stand in the sentence, in any case
/// @param passages what else their passages must have: a party, a request, when they came in
public record CommitmentQuery(
    Map<CommitmentFacet, List<String>> values,
    List<String> words,
    Filters passages,
    CommitmentOrder order) {
  /// Every sentence, in document order.
  public static final CommitmentQuery ALL = of(Map.of());

  public CommitmentQuery {
    values = Map.copyOf(values);
    words = List.copyOf(words);
  }

  /// Reads the parameters of an address, and ignores those that are no filter or order.
  ///
  /// Refuses kinds, forms and orders that do not exist; [CommitmentList] the other values.
  public static CommitmentQuery of(Map<String, List<String>> parameters) {
    Map<CommitmentFacet, List<String>> values = new EnumMap<>(CommitmentFacet.class);
    for (CommitmentFacet facet : CommitmentFacet.values()) {
      List<String> chosen = parameters.getOrDefault(facet.id(), List.of());
      if (!chosen.isEmpty()) {
        values.put(facet, List.copyOf(chosen));
      }
    }
    refuseUnknown(values);
    return new CommitmentQuery(
        values,
        parameters.getOrDefault("q", List.of()).stream()
            .flatMap(q -> Stream.of(q.toLowerCase(Locale.ROOT).split("\\s+", -1)))
            .filter(word -> !word.isEmpty())
            .toList(),
        passages(parameters),
        CommitmentOrder.of(parameters.getOrDefault("sort", List.of())));
  }

  private static void refuseUnknown(Map<CommitmentFacet, List<String>> values) {
    List<String> kinds = values.getOrDefault(CommitmentFacet.KIND, List.of());
    if (!CommitmentFacet.KINDS.containsAll(kinds)) {
      throw RefusalCode.NOT_A_COMMITMENT.refusal(String.join(", ", CommitmentFacet.KINDS));
    }
    for (String form : values.getOrDefault(CommitmentFacet.FORM, List.of())) {
      if (!CommitmentFacet.FORMS.contains(form)) {
        throw RefusalCode.UNKNOWN_VALUE.refusal(
            CommitmentFacet.FORM.id(), form, String.join(", ", CommitmentFacet.FORMS));
      }
    }
  }

  // Only what is not a property of the commitment itself.
  private static Filters passages(Map<String, List<String>> parameters) {
    Filters all = SearchParameters.filters(parameters);
    Map<Facet, List<String>> left = new EnumMap<>(Facet.class);
    left.put(Facet.PARTY, all.of(Facet.PARTY));
    left.put(Facet.REQUEST, all.of(Facet.REQUEST));
    return new Filters(left, all.since());
  }

  /// The chosen values of a facet; empty if it is not restricted.
  public List<String> of(CommitmentFacet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /// Whether only agendapunten and denkrichtingen as a whole are asked for.
  public boolean onlyWhole() {
    List<String> kinds = of(CommitmentFacet.KIND);
    return !kinds.isEmpty() && CommitmentFacet.POINTS.containsAll(kinds);
  }

  /// Whether a line has one of the chosen values. Whole passages count only where asked for: their
  /// sentences stand in the list already.
  boolean takes(CommitmentFacet facet, CommitmentLine line) {
    List<String> chosen = of(facet);
    if (facet == CommitmentFacet.KIND && line.whole()) {
      return chosen.contains(line.form());
    }
    return chosen.isEmpty() || facet.values(line).stream().anyMatch(chosen::contains);
  }

  /// Whether every word stands in the sentence.
  boolean hasWords(CommitmentLine line) {
    if (words.isEmpty()) {
      return true;
    }
    String sentence = line.sentence().toLowerCase(Locale.ROOT);
    return words.stream().allMatch(sentence::contains);
  }
}

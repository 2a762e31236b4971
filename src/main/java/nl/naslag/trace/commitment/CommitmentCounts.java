package nl.naslag.trace.commitment;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.Texts;
import nl.naslag.search.FacetValue;
import org.jspecify.annotations.Nullable;

/// Counts the values of each facet while lines pass by. Not thread-safe.
final class CommitmentCounts {
  private final Vocabulary vocabulary;
  private final Map<CommitmentFacet, Map<String, Counted>> counts =
      new EnumMap<>(CommitmentFacet.class);

  CommitmentCounts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (CommitmentFacet facet : CommitmentFacet.values()) {
      counts.put(facet, new LinkedHashMap<>());
    }
  }

  /// A line with this value, for its label, and how many have it.
  private static final class Counted {
    private final CommitmentLine first;
    private long lines;

    Counted(CommitmentLine first) {
      this.first = first;
    }
  }

  void count(CommitmentFacet facet, CommitmentLine line) {
    Map<String, Counted> values = counts.getOrDefault(facet, Map.of());
    for (String value : facet.values(line)) {
      values.computeIfAbsent(value, unused -> new Counted(line)).lines++;
    }
  }

  /// Every value with its label: kinds and forms in their own order, times from early to late,
  /// documents and chapters as they come, the others most frequent first.
  Map<CommitmentFacet, List<FacetValue>> values() {
    Map<CommitmentFacet, List<FacetValue>> values = new EnumMap<>(CommitmentFacet.class);
    counts.forEach(
        (facet, counted) -> {
          Stream<FacetValue> all =
              counted.entrySet().stream()
                  .map(one -> value(facet, one.getKey(), one.getValue()))
                  .sorted(order(facet));
          values.put(facet, all.toList());
        });
    return values;
  }

  private FacetValue value(CommitmentFacet facet, String value, Counted counted) {
    return new FacetValue(value, label(facet, value, counted.first), counted.lines);
  }

  private String label(CommitmentFacet facet, String value, CommitmentLine line) {
    return switch (facet) {
      case KIND -> kind(value);
      case ACTOR -> label(line.actor(), value);
      case ADDRESSEE -> label(line.addressee(), value);
      case HORIZON -> vocabulary.horizonLabel(TimeWords.label(value));
      case THEME -> vocabulary.themeLabel(value);
      case FORM -> Texts.text("commitment.form." + value);
      case DOCUMENT -> line.place().documentTitle();
      case CHAPTER -> value;
    };
  }

  /// "Toezegging", or "Agendapunten, elk als geheel".
  static String kind(String value) {
    return Texts.text("commitment.kind." + value);
  }

  private static String label(@Nullable CommitmentParty party, String value) {
    return party == null ? value : party.label();
  }

  private static Comparator<FacetValue> order(CommitmentFacet facet) {
    return switch (facet) {
      case KIND -> Comparator.comparingInt(one -> CommitmentFacet.KINDS.indexOf(one.value()));
      case FORM -> Comparator.comparingInt(one -> CommitmentFacet.FORMS.indexOf(one.value()));
      case HORIZON ->
          Comparator.comparing((FacetValue one) -> !Character.isDigit(one.value().charAt(0)))
              .thenComparing(FacetValue::value);
      // The sort is stable, so these stay as they came.
      case DOCUMENT, CHAPTER -> (_, _) -> 0;
      case ACTOR, ADDRESSEE, THEME ->
          Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::label);
    };
  }
}

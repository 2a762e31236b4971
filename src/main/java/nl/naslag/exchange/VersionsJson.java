package nl.naslag.exchange;

import java.time.Instant;
import java.util.List;
import nl.naslag.document.Identified;
import nl.naslag.document.Revised;
import org.jspecify.annotations.Nullable;

/// Versions of a document in JSON.
public record VersionsJson(List<LinkJson> versions) {
  public VersionsJson {
    versions = List.copyOf(versions);
  }

  /// Another document that is a version or form of this one.
  ///
  /// @param kind "versie", "vorm" (the same in another format) or "ander" (a person said it is not)
  /// @param alike share of the words that both have, from 0 to 1
  /// @param judgement of a person; absent if Naslag recognised the versions itself
  public record LinkJson(
      String older, String newer, String kind, double alike, @Nullable JudgementJson judgement) {}

  /// The judgement of a person, with name and time.
  public record JudgementJson(
      String id, String older, String newer, String kind, String by, Instant at, String revision)
      implements Revised, Identified {}

  /// Compares two versions by their requests and promises.
  ///
  /// @param counts number of changes of each kind
  public record ComparisonJson(
      String older, String newer, CountsJson counts, List<ChangeJson> changes) {
    public ComparisonJson {
      changes = List.copyOf(changes);
    }
  }

  /// The numbers of commitments that are unchanged, added, removed and changed.
  public record CountsJson(int same, int added, int gone, int changed) {}

  /// The change of one commitment.
  ///
  /// @param change "gelijk", "nieuw", "weg" or "gewijzigd"
  /// @param shifts "zwakker", "sterker", "eerder", "later", "andere-termijn", "anders-verwoord"
  public record ChangeJson(
      String change,
      List<String> shifts,
      @Nullable VersionTextJson older,
      @Nullable VersionTextJson newer) {}

  /// The words in one of the two versions.
  ///
  /// @param differs spans of [#text] that the other version does not have
  public record VersionTextJson(
      String passageId,
      @Nullable String number,
      String chapter,
      @Nullable String modality,
      List<String> horizons,
      String text,
      List<SpanJson> differs) {}

  /// A half-open range.
  public record SpanJson(int start, int end) {}
}

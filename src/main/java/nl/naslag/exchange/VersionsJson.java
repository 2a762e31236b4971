package nl.naslag.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Versions of a document as machines get them.
public record VersionsJson(List<LinkJson> versions) {
  public VersionsJson {
    versions = List.copyOf(versions);
  }

  /// Another document that is a version or form of this one.
  ///
  /// @param kind "versie", "vorm" (the same in another format) or "ander" (a person denied it)
  /// @param alike share of the words that both have, from 0 to 1
  /// @param judgement of a person; absent where Naslag recognised them itself
  public record LinkJson(
      String older, String newer, String kind, double alike, @Nullable JudgementJson judgement) {}

  /// What a person said, with who and when.
  public record JudgementJson(
      String id, String older, String newer, String kind, String by, Instant at) {}

  /// Two versions compared by what they ask and promise.
  ///
  /// @param counts of each kind of change
  public record ComparisonJson(
      String older, String newer, CountsJson counts, List<ChangeJson> changes) {
    public ComparisonJson {
      changes = List.copyOf(changes);
    }
  }

  /// How many commitments stayed, came, went or changed.
  public record CountsJson(int same, int added, int gone, int changed) {}

  /// What became of one commitment.
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
  /// @param differs stretches that the other version does not have, in [#text]
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

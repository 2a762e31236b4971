package nl.naslag.exchange;

import java.util.List;
import nl.naslag.annotation.Modality;
import nl.naslag.document.Span;
import nl.naslag.exchange.VersionsJson.ChangeJson;
import nl.naslag.exchange.VersionsJson.ComparisonJson;
import nl.naslag.exchange.VersionsJson.CountsJson;
import nl.naslag.exchange.VersionsJson.JudgementJson;
import nl.naslag.exchange.VersionsJson.LinkJson;
import nl.naslag.exchange.VersionsJson.SpanJson;
import nl.naslag.exchange.VersionsJson.VersionTextJson;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.CommitmentChange;
import nl.naslag.trace.CommitmentChange.Changed;
import nl.naslag.trace.CommitmentChange.Gone;
import nl.naslag.trace.CommitmentChange.New;
import nl.naslag.trace.CommitmentChange.Same;
import nl.naslag.trace.CommitmentChange.Shift;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.Versions;

/// Converts versions and their comparison to JSON form.
public final class VersionForm {
  private VersionForm() {}

  public static VersionsJson json(List<VersionLink> links) {
    return new VersionsJson(links.stream().map(VersionForm::json).toList());
  }

  private static LinkJson json(VersionLink link) {
    return new LinkJson(
        link.documentIds().older().value(),
        link.documentIds().newer().value(),
        link.kind().id(),
        link.alike(),
        link.judgement().map(VersionForm::json).orElse(null));
  }

  public static JudgementJson json(VersionLink.Judgement said) {
    return new JudgementJson(
        said.id(),
        said.documentIds().older().value(),
        said.documentIds().newer().value(),
        said.kind().id(),
        said.by(),
        said.at(),
        said.revision().value());
  }

  /// Includes the commitments that stayed the same.
  public static ComparisonJson json(Versions.Comparison comparison) {
    List<CommitmentChange> changes = comparison.changes();
    CountsJson counts =
        new CountsJson(
            count(changes, Same.class),
            count(changes, New.class),
            count(changes, Gone.class),
            count(changes, Changed.class));
    return new ComparisonJson(
        comparison.documentIds().older().value(),
        comparison.documentIds().newer().value(),
        counts,
        changes.stream().map(VersionForm::json).toList());
  }

  private static int count(List<CommitmentChange> changes, Class<?> kind) {
    return (int) changes.stream().filter(kind::isInstance).count();
  }

  private static ChangeJson json(CommitmentChange change) {
    return switch (change) {
      case Same same ->
          new ChangeJson(
              "gelijk",
              List.of(),
              text(same.passages().older(), List.of()),
              text(same.passages().newer(), List.of()));
      case New added -> new ChangeJson("nieuw", List.of(), null, text(added.newer(), List.of()));
      case Gone gone -> new ChangeJson("weg", List.of(), text(gone.older(), List.of()), null);
      case Changed changed ->
          new ChangeJson(
              "gewijzigd",
              changed.shifts().stream().map(Shift::id).toList(),
              text(changed.passages().older(), changed.words().older()),
              text(changed.passages().newer(), changed.words().newer()));
    };
  }

  private static VersionTextJson text(IndexedPassage one, List<Span> differs) {
    Modality modality = one.annotations().modality();
    return new VersionTextJson(
        one.passage().id().value(),
        one.passage().number(),
        one.passage().chapter(),
        modality == null ? null : modality.id(),
        one.annotations().horizons(),
        one.passage().text(),
        differs.stream().map(span -> new SpanJson(span.start(), span.end())).toList());
  }
}

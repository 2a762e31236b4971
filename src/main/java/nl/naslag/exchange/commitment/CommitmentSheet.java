package nl.naslag.exchange.commitment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.naslag.document.Texts;
import nl.naslag.exchange.sheet.Spreadsheet;
import org.jspecify.annotations.Nullable;

/// A sheet with one row per commitment.
public final class CommitmentSheet {
  private CommitmentSheet() {}

  /// In the given order; several horizons are separated by "; ".
  public static Spreadsheet of(List<CommitmentJson> commitments) {
    List<String> head = List.of(Texts.text("sheet.sentences").split(","));
    return new Spreadsheet(head, commitments.stream().map(CommitmentSheet::row).toList());
  }

  private static List<String> row(CommitmentJson one) {
    return List.of(
        one.id(),
        one.passage().documentTitle(),
        one.passage().fileName(),
        String.join(" › ", one.passage().trail()),
        Objects.requireNonNullElse(one.kind(), ""),
        one.form(),
        one.sentence(),
        label(one.actor()),
        label(one.addressee()),
        one.horizons().stream()
            .map(time -> (time.direction() + " " + time.value()).strip())
            .collect(Collectors.joining("; ")),
        one.theme(),
        one.condition(),
        Objects.requireNonNullElse(
            one.pageLabel(), one.page() == 0 ? "" : String.valueOf(one.page())),
        one.passage().permalink());
  }

  private static String label(CommitmentJson.@Nullable Party party) {
    return party == null ? "" : party.label();
  }
}

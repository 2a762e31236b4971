package nl.naslag.exchange.commitment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.document.Texts;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.sheet.Spreadsheet;
import nl.naslag.trace.commitment.CommitmentLine;
import nl.naslag.trace.commitment.CommitmentLine.Place;
import org.jspecify.annotations.Nullable;

/// A sheet with one row per commitment.
public final class CommitmentSheet {
  private CommitmentSheet() {}

  /// In the given order; several horizons are separated by "; ".
  public static Spreadsheet of(List<CommitmentLine> lines) {
    List<String> head = List.of(Texts.text("sheet.sentences").split(","));
    return new Spreadsheet(head, lines.stream().map(CommitmentSheet::row).toList());
  }

  private static List<String> row(CommitmentLine line) {
    Place place = line.place();
    return List.of(
        line.id(),
        place.documentTitle(),
        place.fileName(),
        Objects.toString(place.date(), ""),
        String.join(" › ", place.trail()),
        line.kindId(),
        line.form(),
        line.sentence(),
        label(line.actor()),
        label(line.addressee()),
        line.horizons().stream()
            .map(time -> (time.direction() + " " + time.value()).strip())
            .collect(Collectors.joining("; ")),
        place.themes().isEmpty() ? "" : place.themes().getFirst(),
        line.condition(),
        line.pages().printed(),
        PassageForm.permalink(place.documentId(), place.passageId()));
  }

  private static String label(@Nullable CommitmentParty party) {
    return party == null ? "" : party.label();
  }
}

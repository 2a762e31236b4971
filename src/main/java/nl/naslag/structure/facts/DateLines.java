package nl.naslag.structure.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Line;

/// Finds the date of a document in the usual places: a label, a letterhead, the title. In this
/// order: "Datum: 14 mei 2024", "Assen, 14 mei 2024", the title, "Nota van 14 mei 2024", and
/// finally the file name. Dates further down belong to other things.
final class DateLines {
  private static final String DAY = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s+)?";
  // The gap is bounded: a date far after the label belongs to something else.
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)(?:datum(?: vergadering| besluit| brief)?|vergaderdatum|verzonden|vastgesteld(?: in| door| op)?)\\b.{0,80}?"
              + DutchDates.DATE
              + ".*");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?iu)(?:\\p{L}[\\p{L}' -]{2,30},?\\s+(?:de\\s+)?|\\p{L}[\\p{L}'(), -]{2,70},\\s+)?"
              + DAY
              + DutchDates.DATE
              + "\\s*");
  private static final Pattern MEETING =
      Pattern.compile(
          "(?iu).{0,120}(?:vergadering|besluitenlijst|raadsvoorstel|collegevoorstel|nota|brief).{0,60}?(?:van|d\\.?d\\.?|op|,)?\\s*"
              + DAY
              + DutchDates.DATE
              + ".{0,20}");
  // A letterhead with address, reference and subject fits in this many blocks.
  private static final int BLOCKS_OF_THE_HEAD = 25;

  private DateLines() {}

  static Optional<LocalDate> find(List<Block> blocks, String title, String fileName) {
    List<String> lines =
        blocks.stream()
            .limit(BLOCKS_OF_THE_HEAD)
            .flatMap(block -> block.lines().stream())
            .map(Line::text)
            .toList();
    return matching(lines, LABELLED)
        .or(() -> matching(lines, LETTERHEAD))
        .or(() -> DutchDates.first(title))
        .or(() -> matching(lines.stream().limit(10).toList(), MEETING))
        .or(() -> DutchDates.first(fileName));
  }

  private static Optional<LocalDate> matching(List<String> lines, Pattern pattern) {
    return lines.stream()
        .filter(line -> pattern.matcher(line).matches())
        .map(DutchDates::first)
        .flatMap(Optional::stream)
        .findFirst();
  }
}

package nl.naslag.structure.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

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
  private static final Pattern COVER =
      Pattern.compile(
          "(?iu)(?:(?:code|project|rapport|plan|werk|versie|status|vastgesteld|vaststelling|vaststellingsbesluit|definitief|ontwerp|concept|d\\.?d\\.?)[\\p{L}]*\\.? ?[:.]? ?[\\d./-]*[ /,|:-]*){0,4}"
              + DAY
              + DutchDates.DATE
              + "(?:[ ,|/-]+(?:code|project|rapport|plan|werk|versie|status|vastgesteld|definitief).*)?");
  private static final Pattern LAW =
      Pattern.compile("(?iu)(?:wet|besluit|regeling|voorstel|verordening)\\b");
  private static final Pattern OWN_DATE =
      Pattern.compile("(?iu)(?:wet|besluit|(?:ministeriële )?regeling) van " + DutchDates.DATE);
  private static final List<String> LABELS =
      List.of(
          "datum vergadering",
          "vergaderdatum",
          "datum",
          "datum brief",
          "datum besluit",
          "datum vaststelling",
          "vaststellingsdatum",
          "datum vastgesteld",
          "datum van vaststelling",
          "vastgesteld d.d.",
          "vastgesteld",
          "vaststelling",
          "rapportdatum",
          "versiedatum",
          "publicatiedatum",
          "vastgesteld op",
          "verzonden");
  // A letterhead with address, reference and subject fits in this many lines.
  private static final int LINES_OF_THE_HEAD = 60;

  private DateLines() {}

  /// The date as ISO 8601.
  static Optional<Fact> find(Head head, String title, String fileName) {
    List<HeadLine> lines = head.lines().stream().limit(LINES_OF_THE_HEAD).toList();
    return labelled(head)
        .or(() -> matching(lines, LABELLED, DutchDates::only))
        .or(() -> matching(lines, LETTERHEAD, DutchDates::first))
        .or(() -> titled(title))
        .or(() -> matching(lines, COVER, DutchDates::first))
        .or(
            () ->
                matching(lines.subList(0, Math.min(10, lines.size())), MEETING, DutchDates::first))
        .or(
            () ->
                DutchDates.first(fileName)
                    .map(date -> new Fact(date.toString(), fileName, 0, FactRule.FILE_NAME)));
  }

  /// A date behind a label. One that stands among others belongs to a step of a procedure, unless
  /// it says that it is that of adoption.
  private static Optional<Fact> labelled(Head head) {
    return new Labels(head)
        .all(LABELS, true)
        .flatMap(
            fact -> DutchDates.only(fact.value()).map(date -> fact.with(date.toString())).stream())
        .findFirst();
  }

  /// In the title of a law only the date of the law itself, not that of the law it changes.
  private static Optional<Fact> titled(String title) {
    boolean other = LAW.matcher(title).lookingAt() && !OWN_DATE.matcher(title).lookingAt();
    return DutchDates.first(title)
        .filter(date -> !other)
        .map(date -> new Fact(date.toString(), title, 0, FactRule.HEADING));
  }

  private static Optional<Fact> matching(
      List<HeadLine> lines, Pattern pattern, Function<String, Optional<LocalDate>> date) {
    return lines.stream()
        .filter(line -> pattern.matcher(line.text()).matches())
        .flatMap(line -> date.apply(line.text()).map(day -> on(day, line)).stream())
        .findFirst();
  }

  private static Fact on(LocalDate day, HeadLine line) {
    return new Fact(day.toString(), line.text(), line.page(), FactRule.COVER);
  }
}

package nl.naslag.briefing.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.sign.CleanText;
import nl.naslag.briefing.sign.PrintFonts;
import nl.naslag.document.Texts;
import nl.naslag.trace.Proof;
import nl.naslag.trace.VersionedQuotes.InNewest;
import org.jspecify.annotations.Nullable;

/// Naslag's own sentences in a briefing pack, the same in every format.
final class PackWording {
  // Dutch local time, whatever the time zone of the server.
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Texts.DUTCH).withZone(NETHERLANDS);

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);

  private PackWording() {}

  /// When it was made and how many quotes it holds.
  static String compiled(BriefingPack pack) {
    return Texts.text("briefing.compiled", MOMENT.format(pack.compiled()), quotes(pack).size());
  }

  /// "3 mei 2026"; empty for no date.
  static String date(@Nullable LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /// "✓ exact": a sign and a word, because a sign alone says nothing to a screen reader.
  static String proof(Proof proof) {
    return Texts.text("briefing.proof." + proof);
  }

  /// Number, proof mark and citation, below a quote.
  static String sourceLine(int number, BriefingLine line) {
    Proof proof = Objects.requireNonNull(line.proof());
    return Texts.text("briefing.quote", number) + " · " + proof(proof) + " · " + line.citation();
  }

  /// What became of a quote in a newer version of its document; empty if there is none.
  static Optional<String> newer(BriefingLine line) {
    InNewest newest = line.context().newest();
    return Optional.ofNullable(newest)
        .map(
            found ->
                CleanText.of(Texts.text("briefing.newer", found.title(), proof(found.proof()))));
  }

  /// How many quotes have which proof, the index against which they were checked, how many have a
  /// newer version, and what could not be written.
  static List<String> closing(BriefingPack pack) {
    List<BriefingLine> quotes = quotes(pack);
    String counts =
        Arrays.stream(Proof.values())
            .map(proof -> counted(quotes, proof))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    List<String> closing = new ArrayList<>();
    closing.add(
        Texts.text(
            "briefing.closing",
            counts.isEmpty() ? Texts.text("briefing.no-quotes") : counts,
            MOMENT.format(pack.compiled()),
            pack.fingerprint()));
    long newer = quotes.stream().filter(line -> line.context().newest() != null).count();
    if (newer > 0) {
      closing.add(Texts.text("briefing.newer.count", newer));
    }
    Set<Integer> signs = CleanText.unwritable(allWords(pack));
    if (!signs.isEmpty()) {
      closing.add(Texts.text("briefing.unwritable", numbers(signs)));
    }
    return closing;
  }

  /// "Datum: 3 mei 2026", a line of the title page.
  static String fact(Paper.Fact fact) {
    return fact.name() + ": " + fact.value();
  }

  /// Everything that people or documents wrote in it.
  static String allWords(BriefingPack pack) {
    return pack.lines().stream()
        .map(line -> line.item().words() + "\n" + line.item().note() + "\n" + line.citation())
        .collect(Collectors.joining("\n", pack.title() + "\n", ""));
  }

  /// What the PDF says of characters that its fonts lack; empty if there are none.
  static String undrawable(BriefingPack pack) {
    Set<Integer> signs = PrintFonts.undrawable(allWords(pack));
    return signs.isEmpty() ? "" : Texts.text("briefing.undrawable", numbers(signs));
  }

  /// "U+0007, U+FFFE".
  static String numbers(Set<Integer> signs) {
    return signs.stream().map(CleanText::number).collect(Collectors.joining(", "));
  }

  private static String counted(List<BriefingLine> quotes, Proof proof) {
    long count = quotes.stream().filter(line -> line.proof() == proof).count();
    return count == 0 ? "" : count + " × " + proof(proof);
  }

  private static List<BriefingLine> quotes(BriefingPack pack) {
    return pack.lines().stream().filter(line -> line.proof() != null).toList();
  }
}

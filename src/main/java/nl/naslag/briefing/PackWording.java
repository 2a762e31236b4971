package nl.naslag.briefing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.naslag.document.Texts;
import nl.naslag.trace.Proof;

/// Naslag's own sentences in a briefing pack, the same in every format.
final class PackWording {
  // Dutch local time, whatever the time zone of the server.
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Texts.DUTCH).withZone(NETHERLANDS);

  private PackWording() {}

  /// When it was made and how many quotes it holds.
  static String compiled(BriefingPack pack) {
    return Texts.text("briefing.compiled", MOMENT.format(pack.compiled()), quotes(pack).size());
  }

  /// "✓ exact": a sign and a word, because a sign alone says nothing to a screen reader.
  static String proof(Proof proof) {
    return Texts.text("briefing.proof." + proof);
  }

  /// Proof mark and citation, below a quote.
  static String sourceLine(BriefingLine line) {
    Proof proof = Objects.requireNonNull(line.proof());
    return proof(proof) + " · " + line.citation();
  }

  /// How many quotes have which proof, and the index against which they were checked.
  static String closing(BriefingPack pack) {
    List<BriefingLine> quotes = quotes(pack);
    String counts =
        Arrays.stream(Proof.values())
            .map(proof -> counted(quotes, proof))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return Texts.text(
        "briefing.closing",
        counts.isEmpty() ? Texts.text("briefing.no-quotes") : counts,
        MOMENT.format(pack.compiled()),
        pack.fingerprint());
  }

  private static String counted(List<BriefingLine> quotes, Proof proof) {
    long count = quotes.stream().filter(line -> line.proof() == proof).count();
    return count == 0 ? "" : count + " × " + proof(proof);
  }

  private static List<BriefingLine> quotes(BriefingPack pack) {
    return pack.lines().stream().filter(line -> line.proof() != null).toList();
  }
}

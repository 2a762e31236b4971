package nl.naslag.trace.version;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.word.Shingles;

/// The data kept of a document to recognise its versions: a sample of its three-word shingles, its
/// chapters and its title.
final class DocumentSketch {
  // One in this many: of 10,000 words about 1,200 are kept.
  private static final int SAMPLE = 8;
  private static final Pattern NOT_TITLE =
      Pattern.compile(
          "(?:19|20)\\d\\d|\\b(?:concept|ontwerp|definitief|definitieve|versie|herzien|herziene|v?\\d+)\\b"
              + "|[^\\p{L}]+");

  private final DocumentEntry entry;
  private final Set<Long> shingles = new HashSet<>();
  private final Set<String> chapters = new HashSet<>();
  private long whole;

  DocumentSketch(DocumentEntry entry) {
    this.entry = entry;
  }

  void add(IndexedPassage found) {
    for (Long shingle : Shingles.hashes(found.passage().text())) {
      if (Math.floorMod(shingle, SAMPLE) == 0) {
        shingles.add(shingle);
      }
    }
    whole += Shingles.key(found.passage().text()).hashCode();
    chapters.add(found.passage().chapter().toLowerCase(Locale.ROOT));
  }

  DocumentId id() {
    return entry.id();
  }

  Set<Long> shingles() {
    return shingles;
  }

  /// The share of the longer document that both contain.
  double alike(DocumentSketch other, int common) {
    return common / (double) Math.max(1, Math.max(shingles.size(), other.shingles.size()));
  }

  boolean sameTitle(DocumentSketch other) {
    return title().equals(other.title()) && !title().isBlank();
  }

  private String title() {
    return NOT_TITLE
        .matcher(entry.facts().title().toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
  }

  /// The share of chapters in common, relative to the document with the most chapters.
  double sameChapters(DocumentSketch other) {
    long common = chapters.stream().filter(other.chapters::contains).count();
    return common / (double) Math.max(1, Math.max(chapters.size(), other.chapters.size()));
  }

  /// Whether all passages read the same, ignoring capitals, punctuation and line breaks.
  boolean sameWords(DocumentSketch other) {
    return whole == other.whole;
  }

  boolean otherFormat(DocumentSketch other) {
    return !entry.file().mediaType().equals(other.entry.file().mediaType());
  }

  /// Compares by document date, or by reading time if dates are missing or equal.
  boolean isOlderThan(DocumentSketch other) {
    LocalDate date = entry.facts().date();
    LocalDate otherDate = other.entry.facts().date();
    if (date != null && otherDate != null && !date.equals(otherDate)) {
      return date.isBefore(otherDate);
    }
    int read = entry.ingestedAt().compareTo(other.entry.ingestedAt());
    return read != 0 ? read < 0 : entry.id().compareTo(other.entry.id()) < 0;
  }
}

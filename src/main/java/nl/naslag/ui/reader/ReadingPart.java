package nl.naslag.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.Section;

/// As much of a document as is shown at once, so that a long one opens as fast as a short one.
///
/// @param number from 1
/// @param entries in reading order; together the parts contain each entry once
record ReadingPart(int number, List<ReadingEntry> entries) {
  /// A chapter begins a new part if the previous one has this many entries.
  private static final int ENOUGH = 60;

  /// A longer chapter is split; both limits count headings and passages.
  private static final int MOST = 140;

  ReadingPart {
    entries = List.copyOf(entries);
  }

  /// The whole document in parts, in reading order; never empty.
  static List<ReadingPart> parts(AnnotatedDocument document) {
    List<ReadingPart> parts = new ArrayList<>();
    List<ReadingEntry> open = new ArrayList<>();
    for (ReadingEntry entry : entries(document)) {
      if (full(open, entry)) {
        parts.add(new ReadingPart(parts.size() + 1, open));
        open = new ArrayList<>();
      }
      open.add(entry);
    }
    parts.add(new ReadingPart(parts.size() + 1, open));
    return parts;
  }

  /// False for an empty or unknown id, which a link may contain.
  boolean holdsPassage(String id) {
    return passages().anyMatch(annotated -> annotated.passage().id().value().equals(id));
  }

  boolean holdsSection(String id) {
    return sections().anyMatch(section -> section.id().equals(id));
  }

  /// The first page; empty if the part only has headings.
  Optional<Integer> firstPage() {
    return passages().map(annotated -> annotated.passage().page()).findFirst();
  }

  private Stream<AnnotatedPassage> passages() {
    return entries.stream()
        .filter(ReadingEntry.Words.class::isInstance)
        .map(entry -> ((ReadingEntry.Words) entry).annotated());
  }

  Stream<Section> sections() {
    return entries.stream()
        .filter(ReadingEntry.Heading.class::isInstance)
        .map(entry -> ((ReadingEntry.Heading) entry).section());
  }

  private static List<ReadingEntry> entries(AnnotatedDocument document) {
    Stream<ReadingEntry> headings =
        document.document().allSections().map(ReadingEntry.Heading::new);
    Stream<ReadingEntry> passages = document.passages().stream().map(ReadingEntry.Words::new);
    return Stream.concat(headings, passages)
        .sorted(Comparator.comparing(ReadingEntry::span))
        .toList();
  }

  // A part begins with a chapter if possible, a natural place to stop reading.
  private static boolean full(List<ReadingEntry> open, ReadingEntry next) {
    boolean chapter =
        next instanceof ReadingEntry.Heading heading && heading.section().level() == 1;
    return open.size() >= MOST || (chapter && open.size() >= ENOUGH);
  }
}

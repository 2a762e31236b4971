package nl.naslag.trace.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;

/// Finds documents of the corpus that are versions or forms of each other, in one pass over all
/// passages.
///
/// Only documents that share rare shingles are compared, so the work grows with what they share.
final class VersionFinder {
  /// With a title or chapters in common, this share of the words is enough.
  private static final double KNOWN = 0.3;

  private static final double UNKNOWN = 0.6;
  private static final double SAME_CHAPTERS = 0.5;

  /// From this share, differences between two formats come from how they were read.
  private static final double SAME_IN_OTHER_FORMAT = 0.85;

  // Text that more documents than this share is a form letter.
  private static final int MOST_HOLDERS = 25;

  private final Map<DocumentId, DocumentSketch> sketches = new LinkedHashMap<>();

  VersionFinder(PassageSearch search) {
    for (DocumentEntry entry : search.documents()) {
      if (entry.searchable()) {
        sketches.put(entry.id(), new DocumentSketch(entry));
      }
    }
    search.each(
        Filters.NONE,
        found ->
            Optional.ofNullable(sketches.get(found.passage().documentId()))
                .ifPresent(sketch -> sketch.add(found)));
  }

  List<VersionLink> links() {
    List<VersionLink> links = new ArrayList<>();
    common()
        .forEach(
            (one, others) ->
                others.forEach((other, count) -> link(one, other, count).ifPresent(links::add)));
    return links;
  }

  private static Optional<VersionLink> link(DocumentSketch one, DocumentSketch other, int common) {
    double alike = one.alike(other, common);
    boolean known = one.sameTitle(other) || one.sameChapters(other) >= SAME_CHAPTERS;
    if (alike < (known ? KNOWN : UNKNOWN)) {
      return Optional.empty();
    }
    boolean form = one.sameWords(other) || one.otherFormat(other) && alike >= SAME_IN_OTHER_FORMAT;
    VersionPair<DocumentSketch> pair =
        one.isOlderThan(other) ? new VersionPair<>(one, other) : new VersionPair<>(other, one);
    VersionLink.Kind kind = form ? VersionLink.Kind.VORM : VersionLink.Kind.VERSIE;
    return Optional.of(
        new VersionLink(pair.each(DocumentSketch::id), kind, alike, Optional.empty()));
  }

  private Map<DocumentSketch, Map<DocumentSketch, Integer>> common() {
    Map<Long, List<DocumentSketch>> holders = new HashMap<>();
    for (DocumentSketch sketch : sketches.values()) {
      sketch
          .shingles()
          .forEach(one -> holders.computeIfAbsent(one, unused -> new ArrayList<>()).add(sketch));
    }
    Map<DocumentSketch, Map<DocumentSketch, Integer>> common = new LinkedHashMap<>();
    for (List<DocumentSketch> documents : holders.values()) {
      if (documents.size() > 1 && documents.size() <= MOST_HOLDERS) {
        count(documents, common);
      }
    }
    return common;
  }

  private static void count(
      List<DocumentSketch> documents, Map<DocumentSketch, Map<DocumentSketch, Integer>> common) {
    for (int one = 0; one < documents.size(); one++) {
      for (int other = one + 1; other < documents.size(); other++) {
        common
            .computeIfAbsent(documents.get(one), unused -> new LinkedHashMap<>())
            .merge(documents.get(other), 1, Integer::sum);
      }
    }
  }
}

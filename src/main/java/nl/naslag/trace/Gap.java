package nl.naslag.trace;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naslag.document.file.DocumentId;

/// Where a request is missing although a reader might expect it there.
///
/// A letter with a request that no chapter supports, or a chapter whose request the letter omits.
public enum Gap {
  /// In a letter, summary or other unnumbered part, but in no numbered chapter.
  GEEN_HOOFDSTUK,
  /// In a numbered chapter, but in no letter, summary or other unnumbered part.
  GEEN_BRIEF,
  /// In one document only.
  EEN_STUK;

  // "4. Wonen", "Hoofdstuk 4", "2 Energie".
  private static final Pattern NUMBERED =
      Pattern.compile("(?:hoofdstuk\\s+)?\\d{1,3}(?:[.:)\\s].*)?", Pattern.CASE_INSENSITIVE);

  /// The value in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The gap with this id, if any.
  public static Optional<Gap> of(String id) {
    return Arrays.stream(values()).filter(gap -> gap.id().equals(id)).findFirst();
  }

  /// The gaps of a request, derived from its places.
  public static Set<Gap> gapsIn(List<Occurrence> places) {
    Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    List<String> chapters =
        places.stream().map(place -> place.passage().passage().chapter()).distinct().toList();
    boolean inChapter = chapters.stream().anyMatch(Gap::isNumbered);
    if (!inChapter) {
      gaps.add(GEEN_HOOFDSTUK);
    } else if (chapters.stream().allMatch(Gap::isNumbered)) {
      gaps.add(GEEN_BRIEF);
    }
    if (documents(places).size() == 1) {
      gaps.add(EEN_STUK);
    }
    return gaps;
  }

  private static boolean isNumbered(String chapter) {
    return NUMBERED.matcher(chapter.strip()).matches();
  }

  private static Set<DocumentId> documents(List<Occurrence> places) {
    return places.stream()
        .map(place -> place.passage().passage().documentId())
        .collect(Collectors.toSet());
  }
}

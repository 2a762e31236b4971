package nl.naslag.trace.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.naslag.annotation.Modality;
import nl.naslag.document.PassageKind;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.CommitmentChange;
import nl.naslag.trace.CommitmentChange.Changed;
import nl.naslag.trace.CommitmentChange.Gone;
import nl.naslag.trace.CommitmentChange.New;
import nl.naslag.trace.CommitmentChange.Same;
import nl.naslag.trace.CommitmentChange.Shift;
import nl.naslag.trace.VersionPair;
import nl.naslag.trace.WordDifference;
import nl.naslag.trace.word.Shingles;

/// Compares two versions by their agendapunten, denkrichtingen and verzoeken.
///
/// A commitment that became plain text, or that was plain text before, is compared with that text.
final class CommitmentComparer {
  private static final Set<PassageKind> COMMITMENTS =
      Set.of(PassageKind.AGENDAPUNT, PassageKind.DENKRICHTING, PassageKind.VERZOEK);
  // From the least binding to the most.
  private static final List<Modality> STRENGTH =
      List.of(Modality.VERKENT, Modality.WIL, Modality.VRAAGT, Modality.MOET);

  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

  private CommitmentComparer() {}

  static List<CommitmentChange> changes(VersionPair<List<IndexedPassage>> versions) {
    List<IndexedPassage> older = versions.older();
    List<IndexedPassage> newer = versions.newer();
    Map<Integer, Integer> origins = new CommitmentPairs(versions).origins();
    Map<Integer, List<Integer>> gone = gone(older, origins.values());
    List<CommitmentChange> changes = new ArrayList<>();
    add(gone, -1, older, changes);
    for (int i = 0; i < newer.size(); i++) {
      Integer origin = origins.get(i);
      if (origin != null && (commits(older.get(origin)) || commits(newer.get(i)))) {
        changes.add(change(new VersionPair<>(older.get(origin), newer.get(i))));
      } else if (origin == null && commits(newer.get(i))) {
        changes.add(new New(newer.get(i)));
      }
      if (origin != null) {
        add(gone, origin, older, changes);
      }
    }
    return changes;
  }

  // Placed after the passage it followed, so that readers see it where it is missed.
  private static Map<Integer, List<Integer>> gone(
      List<IndexedPassage> older, Collection<Integer> origins) {
    Set<Integer> kept = new HashSet<>(origins);
    Map<Integer, List<Integer>> gone = new TreeMap<>();
    int last = -1;
    for (int i = 0; i < older.size(); i++) {
      if (kept.contains(i)) {
        last = i;
      } else if (commits(older.get(i))) {
        gone.computeIfAbsent(last, unused -> new ArrayList<>()).add(i);
      }
    }
    return gone;
  }

  private static void add(
      Map<Integer, List<Integer>> gone,
      int after,
      List<IndexedPassage> older,
      List<CommitmentChange> changes) {
    gone.getOrDefault(after, List.of()).forEach(i -> changes.add(new Gone(older.get(i))));
  }

  private static boolean commits(IndexedPassage one) {
    return COMMITMENTS.contains(one.passage().kind());
  }

  private static CommitmentChange change(VersionPair<IndexedPassage> passages) {
    IndexedPassage older = passages.older();
    IndexedPassage newer = passages.newer();
    VersionPair<String> texts = passages.each(one -> one.passage().text());
    boolean sameWords = Shingles.key(texts.older()).equals(Shingles.key(texts.newer()));
    // "Dit jaar" is a different year in a newer version, although the words are unchanged.
    if (sameWords && sameHeading(older, newer)) {
      return new Same(passages);
    }
    List<Shift> shifts = new ArrayList<>();
    shiftOfStrength(older, newer, shifts);
    shiftOfHorizon(older.annotations().horizons(), newer.annotations().horizons(), shifts);
    if (shifts.isEmpty() && sameWords) {
      return new Same(passages);
    }
    if (shifts.isEmpty()) {
      shifts.add(Shift.ANDERS_VERWOORD);
    }
    return new Changed(passages, shifts, WordDifference.between(texts));
  }

  // Only a heading with a year shifts the horizon of unchanged words.
  private static boolean sameHeading(IndexedPassage older, IndexedPassage newer) {
    return years(older).equals(years(newer));
  }

  private static List<String> years(IndexedPassage one) {
    return one.passage().trail().stream()
        .flatMap(step -> YEAR.matcher(step).results())
        .map(MatchResult::group)
        .toList();
  }

  // If a version only describes, its strength cannot be determined.
  private static void shiftOfStrength(
      IndexedPassage older, IndexedPassage newer, List<Shift> shifts) {
    int before = strength(older);
    int after = strength(newer);
    if (before >= 0 && after >= 0 && before != after) {
      shifts.add(after < before ? Shift.ZWAKKER : Shift.STERKER);
    }
  }

  private static int strength(IndexedPassage one) {
    Modality modality = one.annotations().modality();
    return modality == null ? -1 : STRENGTH.indexOf(modality);
  }

  // What both versions say does not affect the shift.
  private static void shiftOfHorizon(List<String> before, List<String> after, List<Shift> shifts) {
    List<String> left = before.stream().filter(one -> !after.contains(one)).toList();
    List<String> came = after.stream().filter(one -> !before.contains(one)).toList();
    if (left.isEmpty() && came.isEmpty()) {
      return;
    }
    int was = lastYear(left);
    int becomes = lastYear(came);
    if (was > 0 && becomes > 0 && was != becomes) {
      shifts.add(becomes > was ? Shift.LATER : Shift.EERDER);
    } else {
      shifts.add(Shift.ANDERE_TERMIJN);
    }
  }

  // The latest year in which it is due; 0 if no year is named.
  private static int lastYear(List<String> horizons) {
    int last = 0;
    for (String horizon : horizons) {
      for (String part : horizon.split("\\D+")) {
        last = part.length() == "2030".length() ? Math.max(last, Integer.parseInt(part)) : last;
      }
    }
    return last;
  }
}

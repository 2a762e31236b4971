package nl.naslag.trace.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.DocumentKind;

/// The documents of the corpus by the names that other documents use for them.
///
/// "Nota Mobiliteit en bereikbaarheid" is also called "Nota Mobiliteit", and "Woonagenda Drenthe
/// 2025-2030" also "Woonagenda": the beginning of a title, down to a kind with a name.
final class CorpusTitles {
  private static final int LONGEST = 14;
  private static final String PROPOSAL = "voorstel";
  private static final Pattern DRAFT = Pattern.compile("concept-");

  private final Map<String, Set<DocumentId>> idsByName = new HashMap<>();
  private final Map<DocumentId, DocumentEntry> byId = new LinkedHashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  CorpusTitles(Collection<DocumentEntry> entries) {
    entries.stream().filter(entry -> entry.searchable()).forEach(this::add);
  }

  /// A title that appears in a text.
  ///
  /// @param ids of the documents with this name; more than one is ambiguous
  record Found(Span span, Set<DocumentId> ids) {}

  private void add(DocumentEntry entry) {
    byId.put(entry.id(), entry);
    NameWords words = new NameWords(entry.facts().title());
    if (words.size() < 2 || words.size() > LONGEST) {
      return;
    }
    firstWords.add(key(words, 0, 0));
    for (int last = 0; last < words.size(); last++) {
      if (last == words.size() - 1 || isName(words, last)) {
        idsByName.computeIfAbsent(key(words, 0, last), unused -> new HashSet<>()).add(entry.id());
      }
    }
  }

  // Down to a kind and an adjacent word, or a compound: "woonagenda", "economische koers".
  private static boolean isName(NameWords words, int last) {
    if (words.isJoint(last) || words.at(last).toLowerCase(Locale.ROOT).equals("concept")) {
      return false;
    }
    for (int word = 0; word <= last; word++) {
      String found = words.at(word);
      Optional<DocumentKind> kind = DocumentKind.of(found);
      if (kind.isPresent() && (last > 0 || !kind.get().is(found))) {
        return true;
      }
      if (word > 0 && found.equalsIgnoreCase(PROPOSAL)) {
        return true;
      }
    }
    return false;
  }

  /// The titles in a text, the longest at each place; none overlaps another.
  List<Found> in(String text) {
    NameWords words = new NameWords(text);
    List<Found> found = new ArrayList<>();
    int from = 0;
    for (int first = 0; first < words.size(); first++) {
      if (first < from || !firstWords.contains(key(words, first, first))) {
        continue;
      }
      int last = longest(words, first);
      if (last >= first && isCalled(words, first, last)) {
        Set<DocumentId> ids = latest(idsByName.getOrDefault(key(words, first, last), Set.of()));
        found.add(new Found(words.span(first, last), ids));
        from = last + 1;
      }
    }
    return found;
  }

  /// The titles within another title, except that title as a whole.
  List<Found> inside(String title) {
    int afterFirst = title.indexOf(' ') + 1;
    return in(title.substring(afterFirst));
  }

  // A single word is a common word unless an article or a capital makes it a name.
  private static boolean isCalled(NameWords words, int first, int last) {
    return last > first || words.isName(first) || words.opens(first - 1);
  }

  private int longest(NameWords words, int first) {
    int longest = first - 1;
    for (int last = first; last < words.size() && last - first < LONGEST; last++) {
      if (last > first && !words.follows(last)) {
        break;
      }
      if (idsByName.containsKey(key(words, first, last))) {
        longest = last;
      }
    }
    return longest;
  }

  // A repeated title is one document in two versions or forms; it refers to the newest.
  private Set<DocumentId> latest(Set<DocumentId> ids) {
    Map<String, DocumentId> byTitle = new HashMap<>();
    ids.stream()
        .sorted(
            Comparator.comparing((DocumentId id) -> entry(id).ingestedAt()).thenComparing(id -> id))
        .forEach(id -> byTitle.put(entry(id).title().toLowerCase(Locale.ROOT), id));
    return Set.copyOf(byTitle.values());
  }

  DocumentEntry entry(DocumentId id) {
    DocumentEntry entry = byId.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("No document " + id);
    }
    return entry;
  }

  private static String key(NameWords words, int first, int last) {
    StringBuilder key = new StringBuilder();
    for (int word = first; word <= last; word++) {
      key.append(word == first ? "" : " ").append(words.at(word).toLowerCase(Locale.ROOT));
    }
    return DRAFT.matcher(key).replaceFirst("");
  }
}

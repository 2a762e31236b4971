package nl.naslag.trace;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Versions as they follow from the index, recognised once after each commit, and from what people
/// said of them.
@Service
class IndexedVersions implements Versions {
  // In characters, of a name.
  private static final int LONGEST_NAME = 100;

  private final PassageSearch search;
  private final ObjectProvider<VersionRows> rows;
  private final Clock clock = Clock.systemUTC();
  private volatile Computed computed = new Computed(-1, List.of());

  private record Computed(long generation, List<VersionLink> links) {}

  IndexedVersions(PassageSearch search, ObjectProvider<VersionRows> rows) {
    this.search = search;
    this.rows = rows;
  }

  @Override
  public List<VersionLink> linksOf(String documentId) {
    return all().stream()
        .filter(link -> link.olderId().equals(documentId) || link.newerId().equals(documentId))
        .sorted(Comparator.comparing((VersionLink link) -> link.newerId().equals(documentId)))
        .toList();
  }

  // Newer versions of newer versions, up to the last; a circle that people made ends it.
  @Override
  public Optional<String> newest(String documentId) {
    Map<String, String> next = new HashMap<>();
    for (VersionLink link : all()) {
      if (link.kind() == VersionKind.VERSIE) {
        next.putIfAbsent(link.olderId(), link.newerId());
      }
    }
    Set<String> seen = new HashSet<>(Set.of(documentId));
    String last = documentId;
    String newer = next.get(last);
    while (newer != null && seen.add(newer)) {
      last = newer;
      newer = next.get(last);
    }
    return last.equals(documentId) ? Optional.empty() : Optional.of(last);
  }

  @Override
  public VersionComparison compare(String olderId, String newerId) {
    refuseUnknown(olderId);
    refuseUnknown(newerId);
    return new VersionComparison(
        olderId, newerId, CommitmentComparer.changes(passages(olderId), passages(newerId)));
  }

  private List<IndexedPassage> passages(String documentId) {
    List<IndexedPassage> passages = new ArrayList<>();
    search.each(Filters.of(Facet.DOCUMENT, documentId), passages::add);
    return passages;
  }

  @Override
  public VersionJudgement judge(String olderId, String newerId, VersionKind kind, String by) {
    refuseUnknown(olderId);
    refuseUnknown(newerId);
    if (olderId.equals(newerId)) {
      throw RefusalCode.VERSION_OF_ITSELF.refusal(olderId);
    }
    String name = by.strip();
    VersionJudgement judgement =
        new VersionJudgement(
            UUID.randomUUID().toString(),
            olderId,
            newerId,
            kind,
            name.substring(0, Math.min(name.length(), LONGEST_NAME)),
            now());
    return rows.getObject().save(VersionRow.of(judgement)).judgement();
  }

  @Override
  public VersionJudgement undo(String judgementId) {
    VersionRow row =
        rows.getObject()
            .findById(judgementId)
            .filter(found -> found.undoneAt() == null)
            .orElseThrow(() -> RefusalCode.UNKNOWN_JUDGEMENT.refusal(judgementId));
    return rows.getObject().save(row.undone(now())).judgement();
  }

  private void refuseUnknown(String documentId) {
    if (search.entry(documentId).isEmpty()) {
      throw RefusalCode.UNKNOWN_DOCUMENT.refusal(documentId);
    }
  }

  // The words of a person in the place of what was recognised, whichever of two came first.
  private List<VersionLink> all() {
    Map<Set<String>, VersionLink> links = new HashMap<>();
    List<Set<String>> order = new ArrayList<>();
    for (VersionLink link : recognised()) {
      Set<String> pair = Set.of(link.olderId(), link.newerId());
      links.put(pair, link);
      order.add(pair);
    }
    for (VersionJudgement said : judgements()) {
      Set<String> pair = Set.of(said.olderId(), said.newerId());
      VersionLink known = links.get(pair);
      links.put(
          pair,
          new VersionLink(
              said.olderId(),
              said.newerId(),
              said.kind(),
              known == null ? 0 : known.alike(),
              Optional.of(said)));
      if (known == null) {
        order.add(pair);
      }
    }
    return order.stream().map(links::get).filter(Objects::nonNull).toList();
  }

  // Of documents that left the corpus nothing is said until they are back.
  private List<VersionJudgement> judgements() {
    VersionRows found = rows.getIfAvailable();
    return found == null
        ? List.of()
        : found.findByUndoneAtIsNullOrderByMadeAt().stream()
            .map(VersionRow::judgement)
            .filter(one -> search.entry(one.olderId()).isPresent())
            .filter(one -> search.entry(one.newerId()).isPresent())
            .toList();
  }

  private List<VersionLink> recognised() {
    long generation = search.generation();
    Computed known = computed;
    if (known.generation != generation) {
      known = new Computed(generation, new RecognisedVersions(search).links());
      computed = known;
    }
    return known.links;
  }

  // Databases keep microseconds; a time that is read back must equal the one that was given out.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

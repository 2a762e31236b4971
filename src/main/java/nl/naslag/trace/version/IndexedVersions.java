package nl.naslag.trace.version;

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
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;
import nl.naslag.trace.Versions;
import nl.naslag.trace.ready.AfterCommit;
import nl.naslag.trace.ready.InAdvance;
import nl.naslag.trace.ready.PerCommit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Versions derived from the index, recognised once after each commit, and from people's
/// judgements.
@Service
class IndexedVersions implements Versions, InAdvance {
  // In characters, of a name.
  private static final int LONGEST_NAME = 100;

  private final PassageSearch search;
  private final ObjectProvider<VersionRows> rows;
  private final Clock clock = Clock.systemUTC();
  private final PerCommit<List<VersionLink>> recognised;

  IndexedVersions(PassageSearch search, ObjectProvider<VersionRows> rows, AfterCommit place) {
    this.search = search;
    this.rows = rows;
    recognised =
        new PerCommit<>(search::generation, generation -> new VersionFinder(search).links(), place);
  }

  @Override
  public void prepare() {
    recognised.prepare();
  }

  @Override
  public List<VersionLink> linksOf(DocumentId documentId) {
    return all().stream()
        .filter(link -> link.documentIds().both().contains(documentId))
        .sorted(
            Comparator.comparing(
                (VersionLink link) -> link.documentIds().newer().equals(documentId)))
        .toList();
  }

  // Follows newer versions to the last; a cycle made by people ends the search.
  @Override
  public Optional<DocumentId> newest(DocumentId documentId) {
    Map<DocumentId, DocumentId> next = new HashMap<>();
    for (VersionLink link : all()) {
      if (link.kind() == VersionLink.Kind.VERSIE) {
        next.putIfAbsent(link.documentIds().older(), link.documentIds().newer());
      }
    }
    Set<DocumentId> seen = new HashSet<>(Set.of(documentId));
    DocumentId last = documentId;
    DocumentId newer = next.get(last);
    while (newer != null && seen.add(newer)) {
      last = newer;
      newer = next.get(last);
    }
    return last.equals(documentId) ? Optional.empty() : Optional.of(last);
  }

  @Override
  public Versions.Comparison compare(VersionPair<DocumentId> documentIds) {
    refuseUnknown(documentIds);
    return new Versions.Comparison(
        documentIds, CommitmentComparer.changes(documentIds.each(this::passages)));
  }

  private List<IndexedPassage> passages(DocumentId documentId) {
    List<IndexedPassage> passages = new ArrayList<>();
    search.each(Filters.of(Facet.DOCUMENT, documentId.value()), passages::add);
    return passages;
  }

  @Override
  public VersionLink.Judgement judge(
      VersionPair<DocumentId> documentIds, VersionLink.Kind kind, String by) {
    refuseUnknown(documentIds);
    if (documentIds.older().equals(documentIds.newer())) {
      throw RefusalCode.VERSION_OF_ITSELF.refusal(documentIds.older());
    }
    String name = by.strip();
    VersionLink.Judgement judgement =
        new VersionLink.Judgement(
            UUID.randomUUID().toString(),
            documentIds,
            kind,
            name.substring(0, Math.min(name.length(), LONGEST_NAME)),
            now());
    return rows.getObject().save(VersionRow.of(judgement)).judgement();
  }

  @Override
  public Optional<VersionLink.Judgement> judgement(String judgementId) {
    return rows.getObject()
        .findById(judgementId)
        .filter(row -> row.undoneAt() == null)
        .map(VersionRow::judgement);
  }

  @Override
  public VersionLink.Judgement undo(String judgementId) {
    if (rows.getObject().undo(judgementId, now()) == 0) {
      throw RefusalCode.UNKNOWN_JUDGEMENT.refusal(judgementId);
    }
    return rows.getObject().findById(judgementId).orElseThrow().judgement();
  }

  private void refuseUnknown(VersionPair<DocumentId> documentIds) {
    for (DocumentId id : List.of(documentIds.older(), documentIds.newer())) {
      if (search.entry(id).isEmpty()) {
        throw RefusalCode.UNKNOWN_DOCUMENT.refusal(id);
      }
    }
  }

  // A person's judgement replaces the recognised link, whichever of the two came first.
  private List<VersionLink> all() {
    Map<Set<DocumentId>, VersionLink> links = new HashMap<>();
    List<Set<DocumentId>> order = new ArrayList<>();
    for (VersionLink link : recognised.value()) {
      Set<DocumentId> pair = link.documentIds().both();
      links.put(pair, link);
      order.add(pair);
    }
    for (VersionLink.Judgement said : judgements()) {
      Set<DocumentId> pair = said.documentIds().both();
      VersionLink known = links.get(pair);
      links.put(
          pair,
          new VersionLink(
              said.documentIds(),
              said.kind(),
              known == null ? 0 : known.alike(),
              Optional.of(said)));
      if (known == null) {
        order.add(pair);
      }
    }
    return order.stream().map(links::get).filter(Objects::nonNull).toList();
  }

  // Judgements on documents that left the corpus are ignored until those return.
  private List<VersionLink.Judgement> judgements() {
    VersionRows found = rows.getIfAvailable();
    return found == null
        ? List.of()
        : found.findByUndoneAtIsNullOrderByMadeAt().stream()
            .map(VersionRow::judgement)
            .filter(one -> search.entry(one.documentIds().older()).isPresent())
            .filter(one -> search.entry(one.documentIds().newer()).isPresent())
            .toList();
  }

  // Databases keep microseconds; a time read back must equal the one returned.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package nl.naslag.trace.commitment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.trace.ready.AfterCommit;
import nl.naslag.trace.ready.InAdvance;
import nl.naslag.trace.ready.PerCommit;
import org.springframework.stereotype.Service;

/// Every commitment of the last commit, in memory: a request walks the lines, not the passages.
///
/// A line takes about 300 bytes beside its sentence. Thread-safe.
@Service
public class CommitmentList implements InAdvance {
  private final PassageSearch search;
  private final Vocabulary vocabulary;
  private final PerCommit<List<CommitmentLine>> lines;

  /// Reads nothing yet.
  public CommitmentList(PassageSearch search, Vocabulary vocabulary) {
    this.search = search;
    this.vocabulary = vocabulary;
    // Reading is quick, so whoever asks first does it, rather than wait for the register.
    lines = new PerCommit<>(search::generation, this::read, AfterCommit.atOnce());
  }

  private List<CommitmentLine> read(long generation) {
    CommitmentLines reader = new CommitmentLines();
    search.each(Filters.NONE, reader::read);
    return reader.lines();
  }

  @Override
  public void prepare() {
    lines.prepare();
  }

  /// All lines that pass the query, with the counts of each facet.
  ///
  /// @throws nl.naslag.document.Refusal for a value that does not exist
  public CommitmentSelection select(CommitmentQuery query) {
    List<CommitmentLine> all = lines.value();
    CommitmentQuery asked = searched(query);
    refuseUnknown(asked, all);
    Set<PassageId> passages = passages(asked.passages());
    boolean every = asked.passages().equals(Filters.NONE);
    CommitmentCounts counts = new CommitmentCounts(vocabulary);
    List<CommitmentLine> found = new ArrayList<>();
    for (CommitmentLine line : all) {
      if (asked.hasWords(line) && (every || passages.contains(line.place().passageId()))) {
        take(line, asked, counts, found);
      }
    }
    long documents = found.stream().map(line -> line.place().documentId()).distinct().count();
    return new CommitmentSelection(asked.order().sorted(found), documents, counts.values());
  }

  // A line that fails one facet only is what another choice in that facet would give.
  private static void take(
      CommitmentLine line,
      CommitmentQuery query,
      CommitmentCounts counts,
      List<CommitmentLine> found) {
    CommitmentFacet failed = null;
    for (CommitmentFacet facet : CommitmentFacet.values()) {
      if (!query.takes(facet, line)) {
        if (failed != null) {
          return;
        }
        failed = facet;
      }
    }
    if (failed != null) {
      counts.count(failed, line);
      return;
    }
    found.add(line);
    for (CommitmentFacet facet : CommitmentFacet.values()) {
      counts.count(facet, line);
    }
  }

  // Another form of a document stands for the document that is searched.
  private CommitmentQuery searched(CommitmentQuery query) {
    List<String> documents = query.of(CommitmentFacet.DOCUMENT);
    if (documents.isEmpty()) {
      return query;
    }
    Map<CommitmentFacet, List<String>> values = new EnumMap<>(query.values());
    values.put(
        CommitmentFacet.DOCUMENT,
        documents.stream()
            .map(id -> id.isEmpty() ? id : search.searched(new DocumentId(id)).value())
            .toList());
    return new CommitmentQuery(values, query.words(), query.passages(), query.order());
  }

  private Set<PassageId> passages(Filters filters) {
    Set<PassageId> passing = new HashSet<>();
    if (!filters.equals(Filters.NONE)) {
      search.each(filters, one -> passing.add(one.passage().id()));
    }
    return passing;
  }

  /// A mistyped value would otherwise give an empty list, which reads as "there is nothing".
  private void refuseUnknown(CommitmentQuery query, List<CommitmentLine> all) {
    Map<CommitmentFacet, Set<String>> unseen = new HashMap<>();
    query.values().forEach((facet, chosen) -> unseen.put(facet, new HashSet<>(chosen)));
    unseen.keySet().removeAll(Set.of(CommitmentFacet.KIND, CommitmentFacet.FORM));
    unseen.forEach(
        (facet, values) -> {
          for (CommitmentLine line : all) {
            if (values.isEmpty()) {
              return;
            }
            facet.values(line).forEach(values::remove);
          }
          values.forEach(value -> refuseUnknown(facet, value));
        });
  }

  // What no commitment has may still exist.
  private void refuseUnknown(CommitmentFacet facet, String value) {
    switch (facet) {
      case ACTOR, ADDRESSEE -> {
        if (vocabulary.party(value).isEmpty()) {
          throw RefusalCode.UNKNOWN_FILTER_VALUE.refusal(Texts.text("filter." + facet.id()), value);
        }
      }
      case THEME -> refuseUnknown(Facet.THEME, value);
      case HORIZON -> refuseUnknown(Facet.HORIZON, value);
      case DOCUMENT -> refuseUnknown(Facet.DOCUMENT, value);
      case CHAPTER -> refuseUnknown(Facet.CHAPTER, value);
      case KIND, FORM -> {}
    }
  }

  private void refuseUnknown(Facet facet, String value) {
    search.search(SearchRequest.of("").withFilters(Filters.of(facet, value)));
  }
}

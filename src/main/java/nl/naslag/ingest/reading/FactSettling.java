package nl.naslag.ingest.reading;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.ingest.given.GivenAnnotation;
import nl.naslag.ingest.given.GivenFacts;
import nl.naslag.ingest.given.LaidOver;
import nl.naslag.ingest.given.StandingFacts;
import nl.naslag.search.PassageIndex;
import nl.naslag.search.PassageSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Brings what the index says of documents into line with what people gave.
///
/// Only a document of which something else was given is changed. It is annotated again from what
/// the index holds, and its file is not read.
@Component
class FactSettling {
  private static final Logger LOG = LoggerFactory.getLogger(FactSettling.class);

  private final GivenFacts given;
  private final GivenAnnotation annotation;
  private final PassageSearch search;

  FactSettling(GivenAnnotation annotation, @Qualifier(PassageSearch.WRITTEN) PassageSearch search) {
    this.given = annotation.given();
    this.annotation = annotation;
    this.search = search;
  }

  /// Settles all documents of the last commit; called by the only writer. While the users' database
  /// is away, or the index is being repaired, nothing changes: the next run settles it.
  ///
  /// @return whether there is something to commit
  boolean settle(PassageIndex index) {
    try {
      return settle(index, entry -> true);
    } catch (DataAccessException | Refusal e) {
      LOG.warn("What people gave for documents is settled in the next run", e);
      return false;
    }
  }

  /// Settles these documents.
  boolean settle(PassageIndex index, Predicate<DocumentEntry> which) {
    Optional<StandingFacts> known = given.standing();
    List<DocumentEntry> files = search.files();
    if (known.isEmpty()) {
      return false;
    }
    Map<DocumentId, List<DocumentEntry>> documents =
        files.stream().collect(groupingBy(file -> search.searched(file.id())));
    boolean changed = false;
    for (List<DocumentEntry> forms : documents.values()) {
      Map<Field, Stated> holds = given.of(forms, known.get());
      for (DocumentEntry form : forms) {
        changed |= which.test(form) && put(index, form, holds);
      }
    }
    return changed;
  }

  private boolean put(PassageIndex index, DocumentEntry entry, Map<Field, Stated> holds) {
    DocumentProperties now = Entries.properties(entry);
    DocumentProperties wanted = LaidOver.over(now, holds);
    if (wanted.equals(now)) {
      return false;
    }
    search
        .document(entry.id())
        .ifPresentOrElse(
            document -> put(index, document, entry, holds),
            () -> index.put(entry.with(Entries.facts(wanted))));
    return true;
  }

  private void put(
      PassageIndex index, AnnotatedDocument found, DocumentEntry entry, Map<Field, Stated> holds) {
    DocumentProperties wanted = LaidOver.over(found.document().properties(), holds);
    AnnotatedDocument annotated = annotation.annotator().annotate(found.document().with(wanted));
    DocumentEntry told = Entries.entry(annotated, entry.outcome(), entry.ingestedAt());
    DocumentId searched = search.searched(entry.id());
    if (searched.equals(entry.id())) {
      index.put(annotated, told);
    } else {
      index.putForm(annotated, told, searched);
    }
  }
}

package nl.naslag.ingest.given;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.FactCorrection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What people gave for documents, in the users' database; without one nothing is given.
///
/// Knows nothing of the index; whoever changes something here brings the index into line.
@Component
public class GivenFacts {
  private static final int LONGEST_NAME = 100;

  private final ObjectProvider<DocumentFactRows> rows;
  private final Clock clock = Clock.systemUTC();

  public GivenFacts(ObjectProvider<DocumentFactRows> rows) {
    this.rows = rows;
  }

  /// The document with what was given for its file laid over what was read.
  public PolicyDocument over(PolicyDocument document) {
    Source source = document.source();
    DocumentFactRows all = rows.getIfAvailable();
    if (all == null) {
      return document;
    }
    StandingFacts standing =
        StandingFacts.of(
            all.findByDocumentIdInOrSha256InOrderByMadeAt(
                List.of(source.documentId().value()), List.of(source.sha256())));
    return document.with(
        LaidOver.over(
            document.properties(), standing.of(source.documentId().value(), source.sha256())));
  }

  /// Everything that stands; empty without a database, where nobody knows what stands.
  public Optional<StandingFacts> standing() {
    return Optional.ofNullable(rows.getIfAvailable())
        .map(all -> StandingFacts.of(all.findByUndoneAtIsNullOrderByMadeAt()));
  }

  /// Keeps the same values for each of these documents, all or none; an empty value takes back
  /// what stands for its field.
  ///
  /// @param files the documents and their other forms
  /// @param values as [GivenValues] cleaned them
  public void give(
      Collection<DocumentEntry> documents,
      Collection<DocumentEntry> files,
      Map<Field, String> values,
      String by) {
    Instant now = now();
    List<DocumentFactRow> changed = new ArrayList<>();
    for (DocumentFactRow row : rowsOf(files)) {
      String value = values.get(Field.valueOf(row.field()));
      if (value != null && value.isEmpty() && row.undoneAt() == null) {
        changed.add(row.undone(named(by), now));
      }
    }
    for (DocumentEntry document : documents) {
      values.forEach(
          (field, value) -> {
            if (!value.isEmpty()) {
              changed.add(
                  DocumentFactRow.of(
                      new FactCorrection(
                          UUID.randomUUID().toString(),
                          document.id(),
                          field,
                          value,
                          named(by),
                          now,
                          null,
                          null),
                      document.file().sha256()));
            }
          });
    }
    rows.getObject().saveAll(changed);
  }

  /// Takes a correction back. Throws for an unknown one, and for one that was taken back before.
  public FactCorrection undo(String id, String by) {
    if (rows.getObject().undo(id, named(by), now()) == 0) {
      throw RefusalCode.UNKNOWN_CORRECTION.refusal(id);
    }
    return correction(id);
  }

  /// A correction; throws for an unknown one.
  public FactCorrection correction(String id) {
    return rows.getObject()
        .findById(id)
        .map(DocumentFactRow::correction)
        .orElseThrow(() -> RefusalCode.UNKNOWN_CORRECTION.refusal(id));
  }

  /// Every correction of these files, newest first.
  public List<FactCorrection> history(Collection<DocumentEntry> files) {
    return rowsOf(files).stream()
        .map(DocumentFactRow::correction)
        .sorted(Comparator.comparing(FactCorrection::at).reversed())
        .toList();
  }

  private List<DocumentFactRow> rowsOf(Collection<DocumentEntry> files) {
    DocumentFactRows all = rows.getIfAvailable();
    if (all == null || files.isEmpty()) {
      return List.of();
    }
    return all.findByDocumentIdInOrSha256InOrderByMadeAt(
        files.stream().map(file -> file.id().value()).collect(Collectors.toSet()),
        files.stream().map(file -> file.file().sha256()).collect(Collectors.toSet()));
  }

  private static String named(String by) {
    String name = by.strip();
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  // Databases store microseconds; a time that is read back must equal the one returned earlier.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

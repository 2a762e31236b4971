package nl.naslag.ingest.given;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
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
  private final FilesBeside beside;
  private final Clock clock = Clock.systemUTC();

  public GivenFacts(ObjectProvider<DocumentFactRows> rows, FilesBeside beside) {
    this.rows = rows;
    this.beside = beside;
  }

  /// The document with what was given for its file laid over what was read.
  public PolicyDocument over(PolicyDocument document) {
    Source source = document.source();
    Map<Field, Stated> given = new EnumMap<>(Field.class);
    given.putAll(beside.of(source.fileName()));
    DocumentFactRows all = rows.getIfAvailable();
    if (all != null) {
      String id = source.documentId().value();
      given.putAll(
          StandingFacts.of(
                  all.findByDocumentIdInOrSha256InOrderByMadeAt(
                      List.of(id), List.of(source.sha256())))
              .of(id, source.sha256()));
    }
    return given.isEmpty() ? document : document.with(LaidOver.over(document.properties(), given));
  }

  /// What holds for a document in these forms: what a person said, else what stands beside one of
  /// them, the first of them first.
  public Map<Field, Stated> of(List<DocumentEntry> forms, StandingFacts standing) {
    Map<Field, Stated> holds = new EnumMap<>(Field.class);
    for (DocumentEntry form : forms) {
      Map<Field, Stated> told = beside.isKnown() ? beside.of(form.fileName()) : toldBefore(form);
      told.forEach(holds::putIfAbsent);
    }
    holds.putAll(standing.of(forms));
    return holds;
  }

  // Until somebody has looked, what stood beside a file stands there still.
  private static Map<Field, Stated> toldBefore(DocumentEntry form) {
    return form.facts().bibliography().stated().stream()
        .filter(one -> one.id() == null)
        .collect(Collectors.toMap(Stated::field, one -> one));
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

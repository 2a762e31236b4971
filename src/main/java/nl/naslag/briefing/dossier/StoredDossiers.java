package nl.naslag.briefing.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.naslag.briefing.Citation;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.Expectation;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.storage.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Stores dossiers in the database; each call saves one change.
@Service
class StoredDossiers implements Dossiers {
  // In characters.
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_TEXT = 4_000;

  private final DossierRows rows;
  private final Changes changes;
  private final PassageSearch search;
  private final Expectation expectation;
  private final Clock clock = Clock.systemUTC();

  @Autowired
  StoredDossiers(DossierRows rows, Changes changes, PassageSearch search) {
    this(rows, changes, search, Expectation.NONE);
  }

  private StoredDossiers(
      DossierRows rows, Changes changes, PassageSearch search, Expectation expectation) {
    this.rows = rows;
    this.changes = changes;
    this.search = search;
    this.expectation = expectation;
  }

  @Override
  public List<Dossier> all() {
    return rows.findAllByOrderByModifiedDesc().stream().map(DossierRow::dossier).toList();
  }

  @Override
  public Optional<Dossier> find(String dossierId) {
    return rows.findById(dossierId).map(DossierRow::dossier);
  }

  @Override
  public Dossiers expecting(Expectation other) {
    return new StoredDossiers(rows, changes, search, other);
  }

  @Override
  public Dossier create(String title) {
    Instant now = now();
    Dossier dossier = new Dossier(newId(), checkedTitle(title), now, now, List.of());
    return changes.make(() -> rows.save(DossierRow.of(dossier)).dossier());
  }

  @Override
  public Dossier rename(String dossierId, String title) {
    String checked = checkedTitle(title);
    return changes.make(
        () -> {
          DossierRow row = expectedRow(dossierId);
          return rows.save(row.withTitle(checked, row.dossier().front(), now())).dossier();
        });
  }

  @Override
  public Dossier describe(String dossierId, String title, PackFront front) {
    String checked = checkedTitle(title);
    PackFront lines =
        new PackFront(
            checkedLine(front.occasion()),
            front.date(),
            checkedLine(front.addressee()),
            checkedLine(front.author()),
            front.classification());
    return changes.make(
        () -> rows.save(expectedRow(dossierId).withTitle(checked, lines, now())).dossier());
  }

  @Override
  public Dossier remove(String dossierId) {
    return changes.make(
        () -> {
          Dossier removed = expectedRow(dossierId).dossier();
          rows.deleteById(dossierId);
          return removed;
        });
  }

  // A second call, after a double click, must not fail.
  @Override
  public void restore(Dossier dossier) {
    changes.make(
        () -> {
          if (!rows.existsById(dossier.id())) {
            rows.save(DossierRow.of(dossier));
          }
        });
  }

  @Override
  public DossierItem addPassage(String dossierId, PassageId passageId, String note) {
    return add(dossierId, quote(passageId, checkedText(note)));
  }

  @Override
  public List<DossierItem> addPassages(String dossierId, List<PassageId> passageIds) {
    List<DossierItem> items = passageIds.stream().map(id -> quote(id, "")).toList();
    change(
        dossierId,
        row -> expect(row.dossier()),
        lines -> items.forEach(item -> lines.add(item, lines.size())));
    return items;
  }

  private DossierItem quote(PassageId passageId, String note) {
    IndexedPassage found =
        search.passage(passageId).orElseThrow(() -> RefusalCode.UNKNOWN_PASSAGE.refusal(passageId));
    return new DossierItem(
        newId(),
        DossierItemKind.CITAAT,
        passageId,
        found.passage().text(),
        Citation.cite(found),
        note);
  }

  @Override
  public DossierItem addText(String dossierId, DossierItemKind kind, String text) {
    if (kind == DossierItemKind.CITAAT) {
      throw new IllegalArgumentException("A quote comes from a passage, never from typed words");
    }
    return add(dossierId, new DossierItem(newId(), kind, null, checkedText(text), "", ""));
  }

  private DossierItem add(String dossierId, DossierItem item) {
    change(dossierId, row -> expect(row.dossier()), lines -> lines.add(item, lines.size()));
    return item;
  }

  @Override
  public Dossier edit(String dossierId, String itemId, ItemEdit edit) {
    String words = edit.text() == null ? null : checkedText(edit.text());
    return change(
        dossierId,
        row -> expect(row.dossier(), itemId),
        lines -> {
          if (words != null) {
            lines.write(itemId, words);
          }
          if (edit.kept() != null) {
            lines.cut(itemId, edit.kept());
          }
          if (edit.position() != null) {
            lines.move(itemId, edit.position());
          }
        });
  }

  @Override
  public Dossier reorder(String dossierId, List<String> itemIds) {
    return change(dossierId, row -> expect(row.dossier()), lines -> lines.order(itemIds));
  }

  @Override
  public DossierItem removeItem(String dossierId, String itemId) {
    AtomicReference<DossierItem> removed = new AtomicReference<>();
    change(
        dossierId,
        row -> expect(row.dossier(), itemId),
        lines -> removed.set(lines.remove(itemId)));
    return removed.get();
  }

  @Override
  public void removeItems(String dossierId, List<DossierItem> items) {
    change(
        dossierId,
        row -> {},
        lines -> items.stream().map(DossierItem::id).filter(lines::holds).forEach(lines::remove));
  }

  // A second call, after a double click, must not fail.
  @Override
  public void insert(String dossierId, DossierItem item, int position) {
    change(
        dossierId,
        row -> {},
        lines -> {
          if (!lines.holds(item.id())) {
            lines.add(item, position);
          }
        });
  }

  /// Reads, checks, edits and saves in one transaction.
  private Dossier change(
      String dossierId, Consumer<DossierRow> check, Consumer<DossierLines> edit) {
    return changes.make(
        () -> {
          DossierRow row = row(dossierId);
          check.accept(row);
          DossierLines lines = new DossierLines(row.items());
          edit.accept(lines);
          return rows.save(row.withItems(lines.rows(), now())).dossier();
        });
  }

  private void expect(Dossier dossier) {
    expectation.check(dossier, dossier.revision());
  }

  private void expect(Dossier dossier, String itemId) {
    for (DossierItem item : dossier.items()) {
      if (item.id().equals(itemId)) {
        expectation.check(item, item.revision(), dossier.revision());
      }
    }
  }

  private DossierRow expectedRow(String dossierId) {
    DossierRow row = row(dossierId);
    expect(row.dossier());
    return row;
  }

  // Locked until the transaction ends, so that what is read here is still so when it is saved.
  private DossierRow row(String dossierId) {
    return rows.findToChangeById(dossierId)
        .orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(dossierId));
  }

  private static String checkedTitle(String title) {
    String trimmed = title.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST_TITLE) {
      throw RefusalCode.BAD_TITLE.refusal(LONGEST_TITLE);
    }
    return trimmed;
  }

  private static String checkedLine(String line) {
    if (line.length() > LONGEST_LINE) {
      throw RefusalCode.TEXT_TOO_LONG.refusal(LONGEST_LINE, line.length());
    }
    return line.strip();
  }

  private static String checkedText(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw RefusalCode.TEXT_TOO_LONG.refusal(LONGEST_TEXT, text.length());
    }
    return text.strip();
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  // Databases keep microseconds; a time must be equal to itself after it was stored and read.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package nl.naslag.briefing.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.naslag.briefing.Citation;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.dossier.DossierRow.ItemRow;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Stores dossiers in the database; each call saves one change.
@Service
class StoredDossiers implements Dossiers {
  // In characters, except the last, which limits the number of items in a dossier.
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 4_000;
  private static final int MOST_ITEMS = 500;

  private final DossierRows rows;
  private final PassageSearch search;
  private final Clock clock;

  @Autowired
  StoredDossiers(DossierRows rows, PassageSearch search) {
    this(rows, search, Clock.systemUTC());
  }

  StoredDossiers(DossierRows rows, PassageSearch search, Clock clock) {
    this.rows = rows;
    this.search = search;
    this.clock = clock;
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
  public Dossier create(String title) {
    Instant now = now();
    Dossier dossier = new Dossier(newId(), checkedTitle(title), now, now, List.of());
    return rows.save(DossierRow.of(dossier)).dossier();
  }

  @Override
  public Dossier rename(String dossierId, String title) {
    return rows.save(row(dossierId).withTitle(checkedTitle(title), now())).dossier();
  }

  @Override
  public Dossier remove(String dossierId) {
    Dossier removed = row(dossierId).dossier();
    rows.deleteById(dossierId);
    return removed;
  }

  // A second call, after a double click, must not fail.
  @Override
  public void restore(Dossier dossier) {
    if (!rows.existsById(dossier.id())) {
      rows.save(DossierRow.of(dossier));
    }
  }

  @Override
  public DossierItem addPassage(String dossierId, String passageId, String note) {
    IndexedPassage found =
        search.passage(passageId).orElseThrow(() -> RefusalCode.UNKNOWN_PASSAGE.refusal(passageId));
    DossierItem item =
        new DossierItem(
            newId(),
            DossierItemKind.CITAAT,
            passageId,
            found.passage().text(),
            Citation.cite(found),
            checkedText(note));
    change(dossierId, items -> add(items, items.size(), item));
    return item;
  }

  @Override
  public DossierItem addText(String dossierId, DossierItemKind kind, String text) {
    if (kind == DossierItemKind.CITAAT) {
      throw new IllegalArgumentException("A quote comes from a passage, never from typed words");
    }
    DossierItem item = new DossierItem(newId(), kind, null, checkedText(text), "", "");
    change(dossierId, items -> add(items, items.size(), item));
    return item;
  }

  @Override
  public DossierItem write(String dossierId, String itemId, String text) {
    String words = checkedText(text);
    DossierRow row = row(dossierId);
    int place = placeOf(row, itemId);
    DossierItem item = row.items().get(place).item();
    boolean quote = item.kind() == DossierItemKind.CITAAT;
    DossierItem written =
        new DossierItem(
            item.id(),
            item.kind(),
            item.passageId(),
            quote ? item.text() : words,
            item.source(),
            quote ? words : "");
    change(dossierId, items -> items.set(place, ItemRow.of(written)));
    return written;
  }

  @Override
  public void move(String dossierId, String itemId, int position) {
    int place = placeOf(row(dossierId), itemId);
    change(dossierId, items -> items.add(within(position, items.size() - 1), items.remove(place)));
  }

  @Override
  public DossierItem removeItem(String dossierId, String itemId) {
    DossierRow row = row(dossierId);
    int place = placeOf(row, itemId);
    change(dossierId, items -> items.remove(place));
    return row.items().get(place).item();
  }

  @Override
  public void insert(String dossierId, DossierItem item, int position) {
    change(dossierId, items -> add(items, within(position, items.size()), item));
  }

  /// Reads, edits and saves in one step; the version detects two tabs that do so at the same time.
  private void change(String dossierId, Consumer<List<ItemRow>> edit) {
    DossierRow row = row(dossierId);
    List<ItemRow> items = new ArrayList<>(row.items());
    edit.accept(items);
    rows.save(row.withItems(items, now()));
  }

  private DossierRow row(String dossierId) {
    return rows.findById(dossierId)
        .orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(dossierId));
  }

  // Every addition goes through here, restored items too: the dossier may be full by now.
  private static void add(List<ItemRow> items, int position, DossierItem item) {
    if (items.size() >= MOST_ITEMS) {
      throw RefusalCode.DOSSIER_FULL.refusal(MOST_ITEMS);
    }
    items.add(position, ItemRow.of(item));
  }

  private static int placeOf(DossierRow row, String itemId) {
    for (int place = 0; place < row.items().size(); place++) {
      if (row.items().get(place).id().equals(itemId)) {
        return place;
      }
    }
    throw RefusalCode.UNKNOWN_ITEM.refusal(itemId);
  }

  // A position may be stale if another tab has removed items.
  private static int within(int position, int last) {
    return Math.clamp(position, 0, last);
  }

  private static String checkedTitle(String title) {
    String trimmed = title.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST_TITLE) {
      throw RefusalCode.BAD_TITLE.refusal(LONGEST_TITLE);
    }
    return trimmed;
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

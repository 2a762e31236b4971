package nl.naslag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import org.jspecify.annotations.Nullable;

/// Dossiers in memory, with a clock that ticks at every change.
final class DemoDossiers implements Dossiers {
  private final PassageSearch search;
  private final Map<String, Dossier> kept;
  private final AtomicInteger ticks;
  private final Expectation expectation;

  DemoDossiers(PassageSearch search) {
    this.search = search;
    kept = new LinkedHashMap<>();
    ticks = new AtomicInteger();
    expectation = Expectation.NONE;
  }

  private DemoDossiers(DemoDossiers other, Expectation expectation) {
    search = other.search;
    kept = other.kept;
    ticks = other.ticks;
    this.expectation = expectation;
  }

  void forget() {
    kept.clear();
  }

  @Override
  public List<Dossier> all() {
    return kept.values().stream()
        .sorted(Comparator.comparing(Dossier::modified).reversed())
        .toList();
  }

  @Override
  public Optional<Dossier> find(String dossierId) {
    return Optional.ofNullable(kept.get(dossierId));
  }

  @Override
  public Dossier create(String title) {
    return keep("d" + (ticks.get() + 1), title, List.of());
  }

  @Override
  public Dossier rename(String dossierId, String title) {
    if (title.isBlank() || title.length() > 200) {
      throw RefusalCode.BAD_TITLE.refusal(200);
    }
    expectation.check(known(dossierId), known(dossierId).revision());
    return keep(dossierId, title, known(dossierId).items());
  }

  @Override
  public Dossier describe(String dossierId, String title, PackFront front) {
    rename(dossierId, title);
    Dossier now = known(dossierId);
    Dossier described =
        new Dossier(now.id(), title, now.created(), now.modified(), now.items(), front);
    kept.put(dossierId, described);
    return described;
  }

  @Override
  public Dossier remove(String dossierId) {
    Dossier removed = known(dossierId);
    kept.remove(dossierId);
    return removed;
  }

  @Override
  public void restore(Dossier dossier) {
    kept.put(dossier.id(), dossier);
  }

  @Override
  public DossierItem addPassage(String dossierId, PassageId passageId, String note) {
    IndexedPassage found =
        search.passage(passageId).orElseThrow(() -> RefusalCode.UNKNOWN_PASSAGE.refusal(passageId));
    return added(
        dossierId,
        new DossierItem(
            "i" + (ticks.get() + 1),
            DossierItemKind.CITAAT,
            passageId,
            found.passage().text(),
            Citation.cite(found),
            note));
  }

  @Override
  public List<DossierItem> addPassages(String dossierId, List<PassageId> passageIds) {
    return passageIds.stream().map(id -> addPassage(dossierId, id, "")).toList();
  }

  @Override
  public void removeItems(String dossierId, List<DossierItem> gone) {
    change(dossierId, items -> items.removeAll(gone));
  }

  @Override
  public DossierItem addText(String dossierId, DossierItemKind kind, String text) {
    return added(dossierId, new DossierItem("i" + (ticks.get() + 1), kind, null, text, "", ""));
  }

  @Override
  public Dossiers expecting(Expectation expectation) {
    return new DemoDossiers(this, expectation);
  }

  @Override
  public Dossier edit(String dossierId, String itemId, ItemEdit edit) {
    DossierItem old = item(dossierId, itemId);
    expectation.check(old, old.revision(), known(dossierId).revision());
    change(
        dossierId,
        items -> {
          int place = items.indexOf(old);
          items.remove(old);
          int to = edit.position() == null ? place : edit.position();
          items.add(Math.clamp(to, 0, items.size()), written(cut(old, edit.kept()), edit.text()));
        });
    return known(dossierId);
  }

  private static DossierItem cut(DossierItem old, @Nullable List<Span> kept) {
    return kept == null ? old : old.cutTo(kept);
  }

  private static DossierItem written(DossierItem old, @Nullable String text) {
    if (text == null) {
      return old;
    }
    return old.kind() == DossierItemKind.CITAAT
        ? new DossierItem(old.id(), old.kind(), old.passageId(), old.text(), old.source(), text)
        : new DossierItem(old.id(), old.kind(), null, text, "", "");
  }

  @Override
  public Dossier reorder(String dossierId, List<String> itemIds) {
    change(
        dossierId, items -> items.sort(Comparator.comparing(item -> itemIds.indexOf(item.id()))));
    return known(dossierId);
  }

  @Override
  public DossierItem removeItem(String dossierId, String itemId) {
    DossierItem item = item(dossierId, itemId);
    change(dossierId, items -> items.remove(item));
    return item;
  }

  @Override
  public void insert(String dossierId, DossierItem item, int position) {
    change(dossierId, items -> items.add(Math.clamp(position, 0, items.size()), item));
  }

  private DossierItem added(String dossierId, DossierItem item) {
    change(dossierId, items -> items.add(item));
    return item;
  }

  private void change(String dossierId, Consumer<List<DossierItem>> change) {
    Dossier dossier = known(dossierId);
    List<DossierItem> items = new ArrayList<>(dossier.items());
    change.accept(items);
    keep(dossierId, dossier.title(), items);
  }

  private Dossier keep(String id, String title, List<DossierItem> items) {
    Instant now = Instant.parse("2026-03-02T10:00:00Z").plusSeconds(ticks.incrementAndGet());
    PackFront front = find(id).map(Dossier::front).orElse(PackFront.NONE);
    Dossier dossier = new Dossier(id, title, now, now, items, front);
    kept.put(id, dossier);
    return dossier;
  }

  private Dossier known(String id) {
    return find(id).orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(id));
  }

  private DossierItem item(String dossierId, String itemId) {
    return known(dossierId).items().stream()
        .filter(item -> item.id().equals(itemId))
        .findFirst()
        .orElseThrow(() -> RefusalCode.UNKNOWN_ITEM.refusal(itemId));
  }
}

package nl.naslag.briefing.dossier;

import java.time.Instant;
import java.util.List;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A dossier as the database keeps it; the version makes two tabs notice each other.
///
/// Tables and columns carry the names of these records, because those are the only names that every
/// database spells the same way.
record DossierRow(
    @Id String id,
    @Version @Nullable Long version,
    String title,
    Instant created,
    Instant modified,
    List<ItemRow> items) {

  /// Rows keep their order by their place in the list; a change writes all of them anew.
  record ItemRow(
      String id, String kind, @Nullable String passageId, String text, String source, String note) {
    static ItemRow of(DossierItem item) {
      return new ItemRow(
          item.id(), item.kind().name(), item.passageId(), item.text(), item.source(), item.note());
    }

    DossierItem item() {
      return new DossierItem(id, DossierItemKind.valueOf(kind), passageId, text, source, note);
    }
  }

  // Without a version: the database then takes it for a new row.
  static DossierRow of(Dossier dossier) {
    return new DossierRow(
        dossier.id(),
        null,
        dossier.title(),
        dossier.created(),
        dossier.modified(),
        dossier.items().stream().map(ItemRow::of).toList());
  }

  Dossier dossier() {
    return new Dossier(id, title, created, modified, items.stream().map(ItemRow::item).toList());
  }

  DossierRow withTitle(String other, Instant now) {
    return new DossierRow(id, version, other, created, now, items);
  }

  DossierRow withItems(List<ItemRow> other, Instant now) {
    return new DossierRow(id, version, title, created, now, other);
  }
}

package nl.naslag.briefing.dossier;

import java.time.Instant;
import java.util.List;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.document.PassageId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A dossier as stored in the database; the version detects concurrent edits from two tabs.
///
/// Tables and columns are named after these records, because only those names are spelled the same
/// in every database.
record DossierRow(
    @Id String id,
    @Version @Nullable Long version,
    String title,
    Instant created,
    Instant modified,
    List<ItemRow> items) {

  /// Rows are ordered by their place in the list; a change rewrites all of them.
  record ItemRow(
      String id, String kind, @Nullable String passageId, String text, String source, String note) {
    static ItemRow of(DossierItem item) {
      return new ItemRow(
          item.id(),
          item.kind().name(),
          item.passageId() == null ? null : item.passageId().value(),
          item.text(),
          item.source(),
          item.note());
    }

    DossierItem item() {
      return new DossierItem(
          id,
          DossierItemKind.valueOf(kind),
          passageId == null ? null : new PassageId(passageId),
          text,
          source,
          note);
    }
  }

  // Without a version, so that the database treats it as a new row.
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

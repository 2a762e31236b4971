package nl.naslag.briefing.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.PackFront;
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
    String occasion,
    @Nullable LocalDate heldOn,
    String addressee,
    String author,
    @Nullable String classification,
    List<ItemRow> items) {

  /// Rows are ordered by their place in the list; a change rewrites all of them.
  record ItemRow(
      String id,
      String kind,
      @Nullable String passageId,
      String text,
      String source,
      String note,
      String kept) {
    static ItemRow of(DossierItem item) {
      return new ItemRow(
          item.id(),
          item.kind().name(),
          item.passageId() == null ? null : item.passageId().value(),
          item.text(),
          item.source(),
          item.note(),
          StoredCut.text(item.kept()));
    }

    DossierItem item() {
      return new DossierItem(
          id,
          DossierItemKind.valueOf(kind),
          passageId == null ? null : new PassageId(passageId),
          text,
          source,
          note,
          StoredCut.spans(kept));
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
        dossier.front().occasion(),
        dossier.front().date(),
        dossier.front().addressee(),
        dossier.front().author(),
        name(dossier.front().classification()),
        dossier.items().stream().map(ItemRow::of).toList());
  }

  Dossier dossier() {
    List<DossierItem> lines = items.stream().map(ItemRow::item).toList();
    return new Dossier(id, title, created, modified, lines, front());
  }

  private PackFront front() {
    Classification known = classification == null ? null : Classification.valueOf(classification);
    return new PackFront(occasion, heldOn, addressee, author, known);
  }

  private static @Nullable String name(@Nullable Classification classification) {
    return classification == null ? null : classification.name();
  }

  DossierRow withTitle(String other, PackFront front, Instant now) {
    return new DossierRow(
        id,
        version,
        other,
        created,
        now,
        front.occasion(),
        front.date(),
        front.addressee(),
        front.author(),
        name(front.classification()),
        items);
  }

  DossierRow withItems(List<ItemRow> other, Instant now) {
    return new DossierRow(
        id,
        version,
        title,
        created,
        now,
        occasion,
        heldOn,
        addressee,
        author,
        classification,
        other);
  }
}

package nl.naslag.rest;

import java.util.List;
import nl.naslag.briefing.Cut;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.Dossiers.ItemEdit;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.Expectation;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Span;
import nl.naslag.exchange.DossierJson;
import nl.naslag.exchange.DossierJson.ItemJson;
import nl.naslag.exchange.VersionsJson.SpanJson;
import nl.naslag.rest.rule.Answers;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Dossiers, the source of briefing packs.
///
/// Changes are saved at once. A change returns the new state, which saves another request.
@RestController
@RequestMapping("/api/v1/briefing-packs")
class DossierController {
  private final ObjectProvider<Dossiers> dossiers;

  DossierController(ObjectProvider<Dossiers> dossiers) {
    this.dossiers = dossiers;
  }

  /// Last changed first, as on the screen.
  @GetMapping
  @KnownParameters({"page", "pageSize"})
  ItemsJson<DossierJson> list(Parameters parameters) {
    List<Dossier> all = dossiers().all();
    List<Dossier> asked = Paging.of(parameters).page(all);
    return new ItemsJson<>(asked.stream().map(DossierJson::of).toList(), all.size());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  DossierJson create(@RequestBody Titled body) {
    return DossierJson.of(dossiers().create(given("title", body.title())));
  }

  @GetMapping("/{id}")
  DossierJson one(@PathVariable String id) {
    return DossierJson.of(dossier(id));
  }

  /// Absent fields are left unchanged; the title is always given.
  @PutMapping("/{id}")
  DossierJson rename(@PathVariable String id, @RequestBody TitlePageBody body, Expectation seen) {
    String title = given("title", body.title());
    PackFront front = body.over(dossier(id).front());
    return DossierJson.of(dossiers(seen).describe(id, title, front));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> remove(@PathVariable String id, Expectation seen) {
    return Answers.removed(dossiers(seen).remove(id).revision());
  }

  /// `{"passageId": "visie-12", "note": "Voor dinsdag"}` adds a passage, `{"kind": "kop", "text":
  /// "Wonen"}` adds the user's own words.
  @PostMapping("/{id}/items")
  @ResponseStatus(HttpStatus.CREATED)
  ItemJson add(@PathVariable String id, @RequestBody NewItem item, Expectation seen) {
    if (item.passageId() != null) {
      String note = orEmpty(item.note());
      return ItemJson.of(dossiers(seen).addPassage(id, new PassageId(item.passageId()), note));
    }
    DossierItemKind kind = ownWords(given("passageId", item.kind()));
    return ItemJson.of(dossiers(seen).addText(id, kind, given("text", item.text())));
  }

  /// Orders the items by the given ids; every item must be named once.
  @PutMapping("/{id}/items")
  DossierJson reorder(@PathVariable String id, @RequestBody Order order, Expectation seen) {
    List<String> ids = order.ids() == null ? List.of() : order.ids();
    return DossierJson.of(dossiers(seen).reorder(id, ids));
  }

  /// Its revision is that of its words; its place belongs to the dossier.
  @GetMapping("/{id}/items/{itemId}")
  ItemJson item(@PathVariable String id, @PathVariable String itemId) {
    return dossier(id).items().stream()
        .filter(item -> item.id().equals(itemId))
        .findFirst()
        .map(ItemJson::of)
        .orElseThrow(() -> RefusalCode.UNKNOWN_ITEM.refusal(itemId));
  }

  /// Absent fields are left unchanged. The words of a document cannot be changed: for a quote, the
  /// text becomes its note.
  @PutMapping("/{id}/items/{itemId}")
  DossierJson change(
      @PathVariable String id,
      @PathVariable String itemId,
      @RequestBody Change change,
      Expectation seen) {
    if (change.position() != null && change.position() < 0) {
      throw RefusalCode.BAD_POSITION.refusal(change.position());
    }
    ItemEdit edit = new ItemEdit(change.text(), change.position(), spans(change.kept()));
    return DossierJson.of(dossiers(seen).edit(id, itemId, edit));
  }

  /// The passage stays in the corpus; only the line in this dossier is removed.
  @DeleteMapping("/{id}/items/{itemId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> removeItem(
      @PathVariable String id, @PathVariable String itemId, Expectation seen) {
    return Answers.removed(dossiers(seen).removeItem(id, itemId).revision());
  }

  private Dossiers dossiers() {
    return dossiers.getObject();
  }

  private Dossiers dossiers(Expectation seen) {
    return dossiers().expecting(seen);
  }

  private Dossier dossier(String id) {
    return dossiers().find(id).orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(id));
  }

  private static DossierItemKind ownWords(String kind) {
    return switch (kind) {
      case "kop" -> DossierItemKind.KOP;
      case "notitie" -> DossierItemKind.NOTITIE;
      default -> throw RefusalCode.UNKNOWN_VALUE.refusal("kind", kind, "kop, notitie");
    };
  }

  // Blank counts as absent: a dossier without a name cannot be found again.
  private static String given(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw RefusalCode.MISSING_FIELD.refusal(name);
    }
    return value;
  }

  private static @Nullable List<Span> spans(@Nullable List<SpanJson> kept) {
    return kept == null ? null : kept.stream().map(DossierController::span).toList();
  }

  private static Span span(SpanJson part) {
    if (part.start() < 0 || part.end() < part.start()) {
      throw RefusalCode.BAD_CUT.refusal(Cut.MOST);
    }
    return new Span(part.start(), part.end());
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /// The request body with the name of a dossier.
  record Titled(@Nullable String title) {}

  /// The request body for a new line: a passage with a note, or a "kop" or "notitie" with its text.
  record NewItem(
      @Nullable String passageId,
      @Nullable String note,
      @Nullable String kind,
      @Nullable String text) {}

  /// The request body with the ids of all items in their new order.
  record Order(@Nullable List<String> ids) {}

  /// The request body that moves an item to a position from 0, changes its note or words, or cuts
  /// a quote; an empty list of what is kept gives it back whole.
  record Change(@Nullable Integer position, @Nullable String text, @Nullable List<SpanJson> kept) {}
}

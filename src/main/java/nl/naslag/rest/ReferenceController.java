package nl.naslag.rest;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.exchange.ReferenceForm;
import nl.naslag.exchange.ReferencesJson;
import nl.naslag.exchange.ReferencesJson.ReferenceJson;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Reference;
import nl.naslag.trace.References;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// References between documents.
///
/// `GET /api/v1/documents/{id}/references` returns those from and to the document; `GET
/// /api/v1/references/unresolved` those in all documents that have no target.
@RestController
@RequestMapping("/api/v1")
class ReferenceController {
  private final References references;
  private final PassageSearch search;

  ReferenceController(References references, PassageSearch search) {
    this.references = references;
    this.search = search;
  }

  @GetMapping("/documents/{id}/references")
  ReferencesJson ofDocument(@PathVariable DocumentId id) {
    if (search.entry(id).isEmpty()) {
      throw RefusalCode.UNKNOWN_DOCUMENT.refusal(id);
    }
    List<Reference> others =
        references.to(id).stream().filter(one -> !one.documentId().equals(id)).toList();
    return ReferenceForm.json(references.from(id), others);
  }

  @GetMapping("/passages/{id}/references")
  ReferencesJson ofPassage(@PathVariable PassageId id) {
    IndexedPassage found =
        search.passage(id).orElseThrow(() -> RefusalCode.UNKNOWN_PASSAGE.refusal(id));
    return ReferenceForm.json(
        references.ofPassage(found.passage().documentId(), id), references.toPassage(id));
  }

  /// The work list, sorted by document and place.
  @GetMapping("/references/unresolved")
  @KnownParameters({"page", "pageSize"})
  ItemsJson<ReferenceJson> unresolved(Parameters parameters) {
    List<Reference> all = references.unresolved();
    return new ItemsJson<>(ReferenceForm.json(Paging.of(parameters).page(all)), all.size());
  }
}

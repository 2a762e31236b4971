package nl.naslag.rest;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.RelatedForm;
import nl.naslag.exchange.RelatedJson;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.trace.RelatedPassages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What else the corpus says about the subject of a passage.
@RestController
@RequestMapping("/api/v1")
class RelatedController {
  /// As many as a reader will look through.
  private static final int MOST = 10;

  private final RelatedPassages related;
  private final PassageForm passages;

  RelatedController(RelatedPassages related, PassageForm passages) {
    this.related = related;
    this.passages = passages;
  }

  /// Most related first, each with the themes, parties and terms in common.
  @GetMapping("/passages/{id}/related")
  ItemsJson<RelatedJson> related(@PathVariable PassageId id) {
    List<RelatedJson> found =
        related.to(id, MOST).stream().map(one -> RelatedForm.json(one, passages)).toList();
    return new ItemsJson<>(found, found.size());
  }
}

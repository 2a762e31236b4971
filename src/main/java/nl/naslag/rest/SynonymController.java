package nl.naslag.rest;

import nl.naslag.search.SynonymList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which file of synonyms is in use, and which of its lines are not.
@RestController
@RequestMapping("/api/v1")
class SynonymController {
  private final SynonymList synonyms;

  SynonymController(SynonymList synonyms) {
    this.synonyms = synonyms;
  }

  /// The state of the file at this moment; it is read again when it has changed.
  @GetMapping("/synonyms")
  SynonymList.Status status() {
    return synonyms.status();
  }
}

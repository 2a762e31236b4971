package nl.naslag.rest;

import nl.naslag.search.SynonymList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Reports which synonym file is in use, and which of its lines are skipped.
@RestController
@RequestMapping("/api/v1")
class SynonymController {
  private final SynonymList synonyms;

  SynonymController(SynonymList synonyms) {
    this.synonyms = synonyms;
  }

  /// The current state of the file, which is read again after a change.
  @GetMapping("/synonyms")
  SynonymList.Status status() {
    return synonyms.status();
  }
}

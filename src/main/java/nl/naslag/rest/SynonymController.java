package nl.naslag.rest;

import java.util.List;
import nl.naslag.document.Texts;
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
  SynonymsJson status() {
    return SynonymsJson.of(synonyms.status());
  }

  /// How much of the file is used.
  record SynonymsJson(String file, int groups, List<BadLineJson> badLines) {
    static SynonymsJson of(SynonymList.Status status) {
      return new SynonymsJson(
          Texts.text(status.source()),
          status.groups(),
          status.badLines().stream().map(BadLineJson::of).toList());
    }
  }

  /// A skipped line, with a Dutch sentence that says what to do.
  record BadLineJson(int line, String text, String reason) {
    static BadLineJson of(SynonymList.BadLine bad) {
      return new BadLineJson(bad.line(), bad.text(), Texts.text(bad.reason()));
    }
  }
}

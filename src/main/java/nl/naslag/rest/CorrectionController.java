package nl.naslag.rest;

import java.security.Principal;
import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.document.Expectation;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.CorrectionJson;
import nl.naslag.ingest.PassageCorrections;
import nl.naslag.rest.rule.Answers;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.LocatedAt;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// People's corrections to passages.
///
/// `POST /api/v1/passages/{id}/corrections` with `{"aspect": "theme", "values": ["wonen"]}`
/// corrects, `DELETE /api/v1/corrections/{id}` undoes the correction.
@RestController
@RequestMapping("/api/v1")
class CorrectionController {
  private final PassageCorrections corrections;

  CorrectionController(PassageCorrections corrections) {
    this.corrections = corrections;
  }

  /// Latest first.
  @GetMapping("/corrections")
  @KnownParameters({"page", "pageSize"})
  ItemsJson<CorrectionJson> all(Parameters parameters) {
    List<Correction> all = corrections.all();
    List<Correction> asked = Paging.of(parameters).page(all);
    return new ItemsJson<>(asked.stream().map(CorrectionJson::of).toList(), all.size());
  }

  @GetMapping("/corrections/{id}")
  CorrectionJson correction(@PathVariable String id) {
    return CorrectionJson.of(find(id));
  }

  @GetMapping("/passages/{id}/corrections")
  ItemsJson<CorrectionJson> corrections(@PathVariable PassageId id) {
    List<Correction> found = corrections.ofPassage(id);
    return new ItemsJson<>(found.stream().map(CorrectionJson::of).toList(), found.size());
  }

  /// The values replace all values of the aspect in the passage; an empty list removes them.
  @PostMapping("/passages/{id}/corrections")
  @ResponseStatus(HttpStatus.CREATED)
  @LocatedAt("/api/v1/corrections")
  CorrectionJson correct(
      @PathVariable PassageId id, @RequestBody Corrected body, @Nullable Principal user) {
    if (body.aspect() == null || body.values() == null) {
      throw RefusalCode.MISSING_FIELD.refusal(body.aspect() == null ? "aspect" : "values");
    }
    return CorrectionJson.of(
        corrections.correct(id, Aspect.of(body.aspect()), body.values(), name(user)));
  }

  @DeleteMapping("/corrections/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> undo(@PathVariable String id, Expectation seen) {
    Correction found = find(id);
    seen.check(CorrectionJson.of(found), found.revision());
    return Answers.removed(corrections.undo(id).revision());
  }

  private Correction find(String id) {
    return corrections.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusalCode.UNKNOWN_CORRECTION.refusal(id));
  }

  // Without login it is the user who started Naslag on this machine.
  private static String name(@Nullable Principal user) {
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }

  /// Body: values of an aspect ("theme", "horizon", "party", "modality" or "request").
  record Corrected(@Nullable String aspect, @Nullable List<String> values) {}
}

package nl.naslag.rest;

import java.security.Principal;
import java.util.List;
import nl.naslag.document.Expectation;
import nl.naslag.document.file.DocumentId;
import nl.naslag.exchange.fact.FactCorrectionJson;
import nl.naslag.ingest.DocumentCorrections;
import nl.naslag.rest.rule.Answers;
import nl.naslag.rest.rule.ItemsJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// People's corrections of title, date, authority and kind of documents: who, when, and undo.
///
/// `PATCH /api/v1/documents/{id}` makes them.
@RestController
@RequestMapping("/api/v1")
class DocumentFactController {
  private final DocumentCorrections corrections;

  DocumentFactController(DocumentCorrections corrections) {
    this.corrections = corrections;
  }

  /// Latest first, also those that were taken back.
  @GetMapping("/documents/{id}/corrections")
  ItemsJson<FactCorrectionJson> history(@PathVariable DocumentId id) {
    List<FactCorrectionJson> found =
        corrections.history(id).stream().map(FactCorrectionJson::of).toList();
    return new ItemsJson<>(found, found.size());
  }

  @GetMapping("/document-corrections/{id}")
  FactCorrectionJson correction(@PathVariable String id) {
    return FactCorrectionJson.of(corrections.correction(id));
  }

  @DeleteMapping("/document-corrections/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> undo(@PathVariable String id, @Nullable Principal user, Expectation seen) {
    return Answers.removed(corrections.undo(id, FactsBody.name(user), seen).revision());
  }
}

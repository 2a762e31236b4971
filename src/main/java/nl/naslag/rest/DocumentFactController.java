package nl.naslag.rest;

import java.security.Principal;
import java.util.List;
import nl.naslag.document.Expectation;
import nl.naslag.document.RefusalCode;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// People's corrections of title, date, authority and kind of documents: who, when, and undo.
///
/// `PATCH /api/v1/documents/{id}` makes them.
@RestController
@RequestMapping("/api/v1")
class DocumentFactController {
  private static final int MOST_DOCUMENTS = 1_000;

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

  /// The same values for many documents. They are kept when this returns, and reach search one by
  /// one after that.
  @PostMapping("/document-corrections")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted correctAll(@RequestBody Many body, @Nullable Principal user) {
    List<String> ids = body.ids();
    FactsBody facts = body.facts();
    if (ids == null || facts == null) {
      throw RefusalCode.MISSING_FIELD.refusal(ids == null ? "ids" : "facts");
    }
    if (ids.size() > MOST_DOCUMENTS) {
      throw RefusalCode.TOO_MANY_VALUES.refusal(MOST_DOCUMENTS);
    }
    List<DocumentId> documents = ids.stream().distinct().map(DocumentId::new).toList();
    corrections.correctAll(documents, facts.values(), FactsBody.name(user));
    return new Accepted(documents.size());
  }

  /// How many documents are corrected.
  record Accepted(int documents) {}

  /// Body: the documents, and what holds for each of them.
  record Many(@Nullable List<String> ids, @Nullable FactsBody facts) {}

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

package nl.naslag.rest;

import java.security.Principal;
import java.util.Locale;
import java.util.stream.Stream;
import nl.naslag.document.Expectation;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Revision;
import nl.naslag.document.file.DocumentId;
import nl.naslag.exchange.VersionForm;
import nl.naslag.exchange.VersionsJson;
import nl.naslag.exchange.VersionsJson.ComparisonJson;
import nl.naslag.exchange.VersionsJson.JudgementJson;
import nl.naslag.rest.rule.Answers;
import nl.naslag.rest.rule.LocatedAt;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;
import nl.naslag.trace.Versions;
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

/// Versions of documents, and the changes between two of them.
///
/// `GET /api/v1/documents/{newer}/versions/{older}/comparison` compares;
/// `POST /api/v1/documents/{newer}/versions` with `{"older": "…", "kind": "versie"}` states that
/// they are versions, `"ander"` that they are not.
@RestController
@RequestMapping("/api/v1")
class VersionController {
  private final Versions versions;
  private final PassageSearch search;

  VersionController(Versions versions, PassageSearch search) {
    this.versions = versions;
    this.search = search;
  }

  @GetMapping("/documents/{id}/versions")
  VersionsJson versions(@PathVariable DocumentId id) {
    if (search.entry(id).isEmpty()) {
      throw RefusalCode.UNKNOWN_DOCUMENT.refusal(id);
    }
    return VersionForm.json(versions.linksOf(id));
  }

  @GetMapping("/documents/{id}/versions/{older}/comparison")
  ComparisonJson compare(@PathVariable DocumentId id, @PathVariable DocumentId older) {
    return VersionForm.json(versions.compare(new VersionPair<>(older, id)));
  }

  @PostMapping("/documents/{id}/versions")
  @ResponseStatus(HttpStatus.CREATED)
  @LocatedAt("/api/v1/version-judgements")
  JudgementJson judge(
      @PathVariable DocumentId id, @RequestBody Said body, @Nullable Principal user) {
    String older = body.older();
    if (older == null || body.kind() == null) {
      throw RefusalCode.MISSING_FIELD.refusal(older == null ? "older" : "kind");
    }
    if (older.isEmpty()) {
      throw RefusalCode.UNKNOWN_DOCUMENT.refusal(older);
    }
    String by = user == null ? System.getProperty("user.name", "") : user.getName();
    VersionPair<DocumentId> pair = new VersionPair<>(new DocumentId(older), id);
    return VersionForm.json(versions.judge(pair, kind(body.kind()), by));
  }

  @GetMapping("/version-judgements/{id}")
  JudgementJson judgement(@PathVariable String id) {
    return versions
        .judgement(id)
        .map(VersionForm::json)
        .orElseThrow(() -> RefusalCode.UNKNOWN_JUDGEMENT.refusal(id));
  }

  @DeleteMapping("/version-judgements/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> undo(@PathVariable String id, Expectation seen) {
    JudgementJson found = judgement(id);
    seen.check(found, new Revision(found.revision()));
    return Answers.removed(versions.undo(id).revision());
  }

  private static VersionLink.Kind kind(String value) {
    return Stream.of(VersionLink.Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(() -> RefusalCode.UNKNOWN_VALUE.refusal("kind", value, "versie, vorm, ander"));
  }

  /// The request body: the older document and its relation to this one.
  record Said(@Nullable String older, @Nullable String kind) {}
}

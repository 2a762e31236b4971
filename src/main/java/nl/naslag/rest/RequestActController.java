package nl.naslag.rest;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Expectation;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.RequestForm;
import nl.naslag.exchange.RequestsJson.ActJson;
import nl.naslag.rest.rule.Answers;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.LocatedAt;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RequestDecisions;
import nl.naslag.trace.RequestDecisions.Decision;
import nl.naslag.trace.RequestStatus;
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

/// People's decisions on the register of requests to the Rijk.
///
/// `POST /api/v1/rijk-requests/{id}/acts` with `{"kind": "bevestigd"}` decides,
/// `DELETE /api/v1/rijk-request-acts/{id}` undoes the decision.
@RestController
@RequestMapping("/api/v1")
class RequestActController {
  private static final String KINDS = "bevestigd, verworpen, samengevoegd, gesplitst";

  private final RequestDecisions decisions;
  private final RequestForm form;

  RequestActController(RequestDecisions decisions, RequestForm form) {
    this.decisions = decisions;
    this.form = form;
  }

  /// Latest first, including undone decisions.
  @GetMapping("/rijk-request-acts")
  @KnownParameters({"page", "pageSize"})
  ItemsJson<ActJson> all(Parameters parameters) {
    List<RegisterAct> all = decisions.all();
    List<RegisterAct> asked = Paging.of(parameters).page(all);
    return new ItemsJson<>(asked.stream().map(form::json).toList(), all.size());
  }

  @GetMapping("/rijk-request-acts/{id}")
  ActJson act(@PathVariable String id) {
    return form.json(find(id));
  }

  /// A merge names the other requests in `with`, a split the places to separate in `passages`.
  @PostMapping("/rijk-requests/{id}/acts")
  @ResponseStatus(HttpStatus.CREATED)
  @LocatedAt("/api/v1/rijk-request-acts")
  ActJson decide(@PathVariable String id, @RequestBody Choice body, @Nullable Principal user) {
    return form.json(decisions.decide(decision(id, body), name(user)));
  }

  @DeleteMapping("/rijk-request-acts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> undo(@PathVariable String id, @Nullable Principal user, Expectation seen) {
    RegisterAct found = find(id);
    seen.check(form.json(found), found.revision());
    return Answers.removed(decisions.undo(id, name(user)).revision());
  }

  private RegisterAct find(String id) {
    return decisions.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusalCode.UNKNOWN_ACT.refusal(id));
  }

  private static Decision decision(String id, Choice body) {
    String kind = body.kind();
    if (kind == null) {
      throw RefusalCode.MISSING_FIELD.refusal("kind");
    }
    return switch (RequestStatus.of(kind).orElse(RequestStatus.VOORGESTELD)) {
      case BEVESTIGD -> new Decision.Confirm(id);
      case VERWORPEN -> new Decision.Reject(id);
      case SAMENGEVOEGD -> new Decision.Merge(all(id, body.with()));
      case GESPLITST -> new Decision.Split(id, places(body.passages()));
      case VOORGESTELD -> throw RefusalCode.UNKNOWN_VALUE.refusal("kind", kind, KINDS);
    };
  }

  private static List<String> all(String id, @Nullable List<String> others) {
    List<String> all = new ArrayList<>(List.of(id));
    if (others != null) {
      all.addAll(others);
    }
    return all;
  }

  private static List<PassageId> places(@Nullable List<String> given) {
    return given == null ? List.of() : given.stream().map(RequestActController::place).toList();
  }

  private static PassageId place(String given) {
    if (given.isEmpty()) {
      throw RefusalCode.NOT_A_PLACE.refusal(given);
    }
    return new PassageId(given);
  }

  // Without login it is the user who started Naslag on this machine.
  private static String name(@Nullable Principal user) {
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }

  /// The request body: the kind of decision, and what it concerns besides the request in the path.
  record Choice(
      @Nullable String kind, @Nullable List<String> with, @Nullable List<String> passages) {}
}

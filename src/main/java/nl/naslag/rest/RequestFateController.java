package nl.naslag.rest;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.naslag.document.Expectation;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.fate.FateForm;
import nl.naslag.exchange.fate.FateJson.FateChangeJson;
import nl.naslag.rest.rule.Answers;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.LocatedAt;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.fate.FateChange;
import nl.naslag.trace.fate.FateOrder;
import nl.naslag.trace.fate.FateState;
import nl.naslag.trace.fate.Fates;
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

/// What became of requests, with the words that prove it.
///
/// `POST /api/v1/rijk-requests/V-2026-0042/fates` records a change, `DELETE
/// /api/v1/rijk-request-fates/{id}` undoes it.
@RestController
@RequestMapping("/api/v1")
class RequestFateController {
  private static final String STATES =
      Arrays.stream(FateState.values()).map(FateState::id).collect(Collectors.joining(", "));

  private final RequestRegister register;
  private final Fates fates;

  RequestFateController(RequestRegister register, Fates fates) {
    this.register = register;
    this.fates = fates;
  }

  @PostMapping("/rijk-requests/{id}/fates")
  @ResponseStatus(HttpStatus.CREATED)
  @LocatedAt("/api/v1/rijk-request-fates")
  FateChangeJson change(
      @PathVariable String id, @RequestBody FateBody body, @Nullable Principal user) {
    return FateForm.json(fates.change(id, order(body), name(user)));
  }

  /// Earliest first, including undone changes.
  @GetMapping("/rijk-requests/{id}/fates")
  ItemsJson<FateChangeJson> all(@PathVariable String id) {
    List<FateChangeJson> changes =
        FateForm.changes(
            register.find(id).orElseThrow(() -> RefusalCode.UNKNOWN_REQUEST.refusal(id)).fate());
    return new ItemsJson<>(changes, changes.size());
  }

  @GetMapping("/rijk-request-fates/{id}")
  FateChangeJson one(@PathVariable String id) {
    return FateForm.json(find(id));
  }

  @DeleteMapping("/rijk-request-fates/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> undo(@PathVariable String id, @Nullable Principal user, Expectation seen) {
    FateChange found = find(id);
    seen.check(FateForm.json(found), found.revision());
    return Answers.removed(fates.undo(id, name(user)).revision());
  }

  private FateChange find(String id) {
    return fates.find(id).orElseThrow(() -> RefusalCode.UNKNOWN_FATE_CHANGE.refusal(id));
  }

  private static FateOrder order(FateBody body) {
    String passage = body.passageId();
    return new FateOrder(
        state(body.state()),
        body.owner(),
        day(body.deadline()),
        Objects.requireNonNullElse(body.note(), ""),
        passage == null ? null : new PassageId(passage),
        Objects.requireNonNullElse(body.words(), ""));
  }

  private static @Nullable FateState state(@Nullable String given) {
    return given == null
        ? null
        : FateState.of(given)
            .orElseThrow(() -> RefusalCode.UNKNOWN_VALUE.refusal("state", given, STATES));
  }

  private static @Nullable LocalDate day(@Nullable String given) {
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeParseException wrong) {
      throw RefusalCode.UNKNOWN_VALUE.refusal("deadline", given, "2026-12-31");
    }
  }

  // Without login it is the user who started Naslag on this machine.
  private static String name(@Nullable Principal user) {
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }

  /// The request body: what changes, and the passage with the words that prove it.
  record FateBody(
      @Nullable String state,
      @Nullable String owner,
      @Nullable String deadline,
      @Nullable String note,
      @Nullable String passageId,
      @Nullable String words) {}
}

package nl.naslag.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.RequestForm;
import nl.naslag.exchange.RequestsJson.RequestJson;
import nl.naslag.exchange.reply.ReplyForm;
import nl.naslag.exchange.reply.ReplyJson;
import nl.naslag.exchange.sheet.Spreadsheet;
import nl.naslag.exchange.sheet.Spreadsheets;
import nl.naslag.exchange.sheet.Workbooks;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Negotiation;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.rest.rule.TakesFilters;
import nl.naslag.trace.Gap;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.FateFilter;
import nl.naslag.trace.fate.FateState;
import nl.naslag.trace.reply.Replies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The register of requests to the Rijk, as a list and as a matrix.
///
/// `GET /api/v1/rijk-requests?party=rijk&format=csv` answers "who asks what, and where".
@RestController
@RequestMapping("/api/v1/rijk-requests")
class RijkRequestController {
  /// As many as a person will look through.
  private static final int MOST_ANSWERS = 10;

  private final ObjectProvider<RequestRegister> register;
  private final RequestForm form;
  private final Replies replies;
  private final ReplyForm replyForm;

  RijkRequestController(
      ObjectProvider<RequestRegister> register,
      RequestForm form,
      Replies replies,
      ReplyForm replyForm) {
    this.register = register;
    this.form = form;
    this.replies = replies;
    this.replyForm = replyForm;
  }

  /// Whether only requests whose deadline has passed are wanted.
  private enum Late {
    FALSE,
    TRUE
  }

  /// The two orientations of the matrix.
  private enum Down {
    VERZOEKEN,
    HOOFDSTUKKEN
  }

  @GetMapping
  @TakesFilters
  @KnownParameters({"status", "gap", "state", "owner", "late", "format"})
  ResponseEntity<Object> requests(Parameters parameters, HttpServletRequest request) {
    List<RijkRequest> requests = register.getObject().requests(query(parameters));
    return switch (Negotiation.format(parameters, request)) {
      case JSON -> Negotiation.json(form.json(requests));
      case CSV -> Negotiation.csv("verzoeken.csv", Spreadsheets.requests(requests));
      case EXCEL -> Negotiation.excel("verzoeken.csv", Spreadsheets.requests(requests));
      case ODS ->
          Negotiation.ods(
              "verzoeken.ods",
              Workbooks.register(requests, register.getObject().matrix(query(parameters))));
    };
  }

  @GetMapping("/{id}")
  RequestJson one(@PathVariable String id) {
    return form.json(
        register.getObject().find(id).orElseThrow(() -> RefusalCode.UNKNOWN_REQUEST.refusal(id)));
  }

  /// Likeliest first; computed when asked for.
  @GetMapping("/{id}/answers")
  ItemsJson<ReplyJson> answers(@PathVariable String id) {
    RijkRequest request =
        register.getObject().find(id).orElseThrow(() -> RefusalCode.UNKNOWN_REQUEST.refusal(id));
    List<ReplyJson> found =
        replies.to(request, MOST_ANSWERS).stream().map(replyForm::json).toList();
    return new ItemsJson<>(found, found.size());
  }

  /// Requests as rows and chapters as columns; a sheet may also be transposed. Not paged, because a
  /// cell refers to its row by position.
  @GetMapping("/matrix")
  @TakesFilters
  @KnownParameters({"status", "gap", "state", "owner", "late", "down", "format"})
  ResponseEntity<Object> matrix(Parameters parameters, HttpServletRequest request) {
    RequestMatrix matrix = register.getObject().matrix(query(parameters));
    boolean chapters = parameters.choice("down", Down.VERZOEKEN) == Down.HOOFDSTUKKEN;
    return switch (Negotiation.format(parameters, request)) {
      case JSON -> Negotiation.json(form.json(matrix));
      case CSV -> Negotiation.csv("verzoeken-matrix.csv", sheet(matrix, chapters));
      case EXCEL -> Negotiation.excel("verzoeken-matrix.csv", sheet(matrix, chapters));
      case ODS -> Negotiation.ods("verzoeken-matrix.ods", Workbooks.matrix(matrix));
    };
  }

  private static Spreadsheet sheet(RequestMatrix matrix, boolean chapters) {
    return chapters ? Spreadsheets.chapters(matrix) : Spreadsheets.matrix(matrix);
  }

  private static RegisterQuery query(Parameters parameters) {
    return new RegisterQuery(
        parameters.filters(),
        chosen(parameters, "status", RequestStatus::of),
        chosen(parameters, "gap", Gap::of),
        new FateFilter(
            chosen(parameters, "state", FateState::of),
            Set.copyOf(parameters.all("owner")),
            late(parameters) ? LocalDate.now(ZoneId.systemDefault()) : null));
  }

  private static boolean late(Parameters parameters) {
    return parameters.choice("late", Late.FALSE) == Late.TRUE;
  }

  private static <T> Set<T> chosen(
      Parameters parameters, String name, Function<String, Optional<T>> read) {
    Set<T> chosen = new LinkedHashSet<>();
    for (String value : parameters.all(name)) {
      chosen.add(
          read.apply(value)
              .orElseThrow(() -> RefusalCode.UNKNOWN_FILTER_VALUE.refusal(name, value)));
    }
    return chosen;
  }
}

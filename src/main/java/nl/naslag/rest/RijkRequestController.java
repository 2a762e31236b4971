package nl.naslag.rest;

import jakarta.servlet.http.HttpServletRequest;
import nl.naslag.exchange.RequestForm;
import nl.naslag.exchange.Sheets;
import nl.naslag.search.Filters;
import nl.naslag.trace.RequestRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The register of requests to the Rijk, as a list and as a matrix.
///
/// `GET /api/v1/rijk-requests?party=rijk&format=csv` answers "who asks what, and where".
@RestController
@RequestMapping("/api/v1/rijk-requests")
class RijkRequestController {
  private final ObjectProvider<RequestRegister> register;
  private final RequestForm form;

  RijkRequestController(ObjectProvider<RequestRegister> register, RequestForm form) {
    this.register = register;
    this.form = form;
  }

  @GetMapping
  @TakesFilters
  @Takes("format")
  ResponseEntity<Object> requests(Parameters parameters, HttpServletRequest request) {
    Filters filters = parameters.filters();
    return switch (Negotiation.format(parameters, request)) {
      case JSON -> Negotiation.json(form.json(register.getObject().requests(filters)));
      case CSV ->
          Negotiation.csv("verzoeken.csv", Sheets.requests(register.getObject().requests(filters)));
    };
  }

  /// Requests down, chapters across; without paging, because a cell names its row by position.
  @GetMapping("/matrix")
  @TakesFilters
  @Takes("format")
  ResponseEntity<Object> matrix(Parameters parameters, HttpServletRequest request) {
    Filters filters = parameters.filters();
    return switch (Negotiation.format(parameters, request)) {
      case JSON -> Negotiation.json(form.json(register.getObject().matrix(filters)));
      case CSV ->
          Negotiation.csv(
              "verzoeken-matrix.csv", Sheets.matrix(register.getObject().matrix(filters)));
    };
  }
}

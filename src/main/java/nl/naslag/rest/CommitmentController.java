package nl.naslag.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.Texts;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.commitment.CommitmentForm;
import nl.naslag.exchange.commitment.CommitmentJson;
import nl.naslag.exchange.commitment.CommitmentSheet;
import nl.naslag.exchange.commitment.EveryCommitment;
import nl.naslag.exchange.sheet.Spreadsheet;
import nl.naslag.exchange.sheet.Spreadsheets;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Negotiation;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.rest.rule.TakesFilters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.commitment.CommitmentLine;
import nl.naslag.trace.commitment.CommitmentList;
import nl.naslag.trace.commitment.CommitmentQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every commitment, sentence by sentence, as a list or as a sheet; or agendapunten and
/// denkrichtingen as a whole, when those are asked for.
///
/// Filters on theme, document, chapter and party are those of the passages; the horizon is that
/// of the sentence.
@RestController
class CommitmentController {
  private final CommitmentList list;
  private final PassageSearch search;
  private final CommitmentForm form;
  private final EveryCommitment every;
  private final PassageForm passages;

  CommitmentController(
      CommitmentList list,
      PassageSearch search,
      CommitmentForm form,
      EveryCommitment every,
      PassageForm passages) {
    this.every = every;
    this.list = list;
    this.search = search;
    this.form = form;
    this.passages = passages;
  }

  /// JSON is paged, unless all is asked for; a sheet contains every row, because its users want
  /// to count.
  @GetMapping("/api/v1/commitments")
  @TakesFilters
  @KnownParameters({
    "actor",
    "addressee",
    "form",
    "q",
    "sort",
    "page",
    "pageSize",
    "complete",
    "format"
  })
  ResponseEntity<Object> commitments(Parameters parameters, HttpServletRequest request) {
    CommitmentQuery query = query(parameters);
    Paging paging = Paging.of(parameters);
    boolean complete = parameters.choice("complete", Complete.FALSE) == Complete.TRUE;
    List<CommitmentLine> found = list.select(query).lines();
    return switch (Negotiation.format(parameters, request)) {
      case JSON ->
          Negotiation.json(
              new ItemsJson<>(
                  complete ? every.json(found) : some(paging.page(found)), found.size()));
      case CSV -> Negotiation.csv("afspraken.csv", sheet(query, found));
      case EXCEL -> Negotiation.excel("afspraken.csv", sheet(query, found));
      case ODS ->
          Negotiation.ods(
              "afspraken.ods", Map.of(Texts.text(sheetName(query)), sheet(query, found)));
    };
  }

  /// Whether JSON holds everything, whatever the page.
  private enum Complete {
    FALSE,
    TRUE
  }

  private static CommitmentQuery query(Parameters parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    parameters.values().forEach((name, given) -> values.put(name, List.of(given)));
    return CommitmentQuery.of(values);
  }

  private static String sheetName(CommitmentQuery query) {
    return query.onlyWhole() ? "sheet.name.commitments" : "sheet.name.sentences";
  }

  // A sheet of whole passages has their own columns.
  private Spreadsheet sheet(CommitmentQuery query, List<CommitmentLine> found) {
    return query.onlyWhole()
        ? Spreadsheets.commitments(
            found.stream().flatMap(line -> passage(line).stream()).map(passages::json).toList())
        : CommitmentSheet.of(found);
  }

  private List<CommitmentJson> some(List<CommitmentLine> shown) {
    return shown.stream()
        .flatMap(line -> passage(line).flatMap(found -> form.json(found, line)).stream())
        .toList();
  }

  private Optional<IndexedPassage> passage(CommitmentLine line) {
    return search.passage(line.place().passageId());
  }
}

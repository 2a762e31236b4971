package nl.naslag.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.PassageKind;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.PassageJson;
import nl.naslag.exchange.sheet.Spreadsheet;
import nl.naslag.exchange.sheet.Spreadsheets;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Negotiation;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.rest.rule.TakesFilters;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.SortOrder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Agendapunten and denkrichtingen, as a list or as a sheet.
///
/// `GET /api/v1/commitments?horizon=2030&theme=wonen` answers "what was promised by when". Other
/// kinds of passages are refused rather than silently ignored.
@RestController
class CommitmentController {
  private static final List<String> KINDS =
      List.of(PassageKind.AGENDAPUNT.id(), PassageKind.DENKRICHTING.id());

  private final PassageSearch search;
  private final PassageForm passages;

  CommitmentController(PassageSearch search, PassageForm passages) {
    this.search = search;
    this.passages = passages;
  }

  /// In document order. JSON is paged; a sheet contains every row, because its users want to count.
  @GetMapping("/api/v1/commitments")
  @TakesFilters
  @KnownParameters({"page", "pageSize", "format"})
  ResponseEntity<Object> commitments(Parameters parameters, HttpServletRequest request) {
    Filters filters = commitments(parameters.filters());
    Paging paging = Paging.of(parameters);
    return switch (Negotiation.format(parameters, request)) {
      case JSON -> Negotiation.json(list(filters, paging));
      case CSV -> Negotiation.csv("agenda.csv", sheet(filters));
      case ODS ->
          Negotiation.ods(
              "agenda.ods", Map.of(Texts.text("sheet.name.commitments"), sheet(filters)));
    };
  }

  private ItemsJson<PassageJson> list(Filters filters, Paging paging) {
    SearchResult found =
        search.search(
            new SearchRequest(
                "",
                SearchMode.ZOEK,
                filters,
                SortOrder.DOCUMENT,
                paging.page(),
                paging.pageSize()));
    List<PassageJson> items =
        found.hits().stream().map(hit -> passages.json(hit.passage())).toList();
    return new ItemsJson<>(items, found.total());
  }

  private Spreadsheet sheet(Filters filters) {
    return Spreadsheets.commitments(passages.json(every(filters)));
  }

  private List<IndexedPassage> every(Filters filters) {
    List<IndexedPassage> every = new ArrayList<>();
    search.each(filters, every::add);
    return every;
  }

  // Without a kind both are meant; an empty filter would match every passage.
  private static Filters commitments(Filters filters) {
    List<String> asked = filters.of(Facet.KIND);
    if (!KINDS.containsAll(asked)) {
      throw RefusalCode.NOT_A_COMMITMENT.refusal(String.join(", ", KINDS));
    }
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    values.putAll(filters.values());
    values.put(Facet.KIND, asked.isEmpty() ? KINDS : asked);
    return new Filters(values);
  }
}

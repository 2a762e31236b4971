package nl.naslag.exchange.sheet;

import static nl.naslag.document.Texts.text;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.PassageForm;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import org.springframework.stereotype.Component;

/// Everything that a search finds as sheets, in the order of the screen.
@Component
public class FoundSheets {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final PassageSearch search;
  private final PassageForm passages;

  public FoundSheets(PassageSearch search, PassageForm passages) {
    this.search = search;
    this.passages = passages;
  }

  /// One row per passage, on all pages; throws for more than [PassageSearch#MOST_IN_SHEET].
  public Spreadsheet found(SearchRequest request) {
    List<IndexedPassage> found = search.first(request, PassageSearch.MOST_IN_SHEET + 1);
    if (found.size() > PassageSearch.MOST_IN_SHEET) {
      throw RefusalCode.TOO_MANY_HITS.refusal(
          PassageSearch.MOST_IN_SHEET, search.search(request).total());
    }
    return Spreadsheets.commitments(found.stream().map(passages::json).toList());
  }

  /// By name: the passages, and what was asked when, so that the rows can be accounted for.
  public Map<String, Spreadsheet> sheets(SearchRequest request) {
    Map<String, Spreadsheet> sheets = new LinkedHashMap<>();
    sheets.put(text("sheet.name.found"), found(request));
    sheets.put(text("sheet.name.asked"), asked(request));
    return sheets;
  }

  private Spreadsheet asked(SearchRequest request) {
    String now = OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS).toString();
    return AskedSheet.of(List.of(text("sheet.asked.moment"), now), request, search);
  }
}

package nl.naslag.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Texts;
import nl.naslag.exchange.DocumentJson.Result;
import nl.naslag.search.FacetValue;
import nl.naslag.search.SearchReport;
import org.jspecify.annotations.Nullable;

/// The account of a search in JSON.
///
/// @param query as typed
/// @param understood how the query was interpreted, in Dutch
/// @param filters the chosen values of each facet
/// @param since only passages added after this time; absent if all were searched
/// @param moment with the UTC offset of the clock
/// @param zone of that clock
/// @param leftOut documents excluded by the filter on documents
/// @param unsearchable documents without searchable text; the outcome says why
public record SearchReportJson(
    String query,
    String understood,
    String mode,
    Map<String, List<FacetValue>> filters,
    @Nullable Instant since,
    String sort,
    OffsetDateTime moment,
    String zone,
    IndexJson index,
    long total,
    long totalDocuments,
    boolean totalExact,
    List<Searched> searched,
    List<Named> leftOut,
    List<Named> unsearchable) {

  /// Converts the whole account, with the facets sorted by name.
  public static SearchReportJson of(SearchReport report) {
    Map<String, List<FacetValue>> filters = new TreeMap<>();
    report.filters().forEach((facet, values) -> filters.put(facet.id(), values));
    return new SearchReportJson(
        report.request().query(),
        Texts.text(report.understood()),
        Words.kebab(report.request().mode()),
        filters,
        since(report),
        Words.kebab(report.request().sort()),
        report.moment().toOffsetDateTime(),
        report.moment().getZone().getId(),
        new IndexJson(report.fingerprint(), report.generation()),
        report.total(),
        report.totalDocuments(),
        true,
        report.searched().stream()
            .map(one -> new Searched(Named.of(one.document()), one.hits()))
            .toList(),
        report.leftOut().stream().map(Named::of).toList(),
        report.unsearchable().stream().map(Named::of).toList());
  }

  private static @Nullable Instant since(SearchReport report) {
    Instant since = report.request().filters().since();
    return since.equals(Instant.EPOCH) ? null : since;
  }

  /// The index that was searched, with the number of its commit.
  public record IndexJson(String fingerprint, long generation) {}

  /// A document that was searched, with the passages found in it.
  public record Searched(Named document, long hits) {}

  /// Identifies a document down to the exact bytes of its file.
  public record Named(
      String id,
      String title,
      String fileName,
      String sha256,
      @Nullable LocalDate date,
      Result outcome) {
    static Named of(DocumentEntry entry) {
      return new Named(
          entry.id().value(),
          entry.title(),
          entry.fileName(),
          entry.file().sha256(),
          entry.facts().date(),
          Result.of(entry.outcome()));
    }
  }
}

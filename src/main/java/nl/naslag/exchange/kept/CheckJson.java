package nl.naslag.exchange.kept;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.document.Texts;
import nl.naslag.keeping.CheckReport;
import nl.naslag.keeping.ContentHash;

/// The result of a check as JSON.
///
/// @param status 0 fine, 1 something to look at, 2 broken
/// @param hash over everything
/// @param parts the hash of each part
public record CheckJson(
    int status, String hash, Map<String, String> parts, List<FindingJson> findings) {
  public CheckJson {
    parts = new TreeMap<>(parts);
    findings = List.copyOf(findings);
  }

  public static CheckJson of(CheckReport report) {
    ContentHash hash = report.hash();
    return new CheckJson(
        switch (report.level()) {
          case FINE -> 0;
          case SOMETHING -> 1;
          case BROKEN -> 2;
        },
        hash.all(),
        hash.parts(),
        report.findings().stream().map(FindingJson::of).toList());
  }

  /// One thing to look at.
  public record FindingJson(String level, String code, long count, String detail) {
    static FindingJson of(CheckReport.Finding finding) {
      return new FindingJson(
          switch (finding.level()) {
            case FINE -> "goed";
            case SOMETHING -> "nakijken";
            case BROKEN -> "kapot";
          },
          finding.code(),
          finding.count(),
          Texts.text(finding.message()));
    }
  }
}

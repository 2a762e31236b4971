package nl.naslag.cli.kept;

import java.io.PrintWriter;
import java.util.Date;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.document.Texts;
import nl.naslag.library.VulnerabilityReport;
import nl.naslag.library.VulnerabilityReport.Found;

/// Says what is known against the libraries, and of when that knowledge is.
record ToldVulnerabilities(VulnerabilityReport report) {
  /// Status 0 where nothing is known, 2 where something is.
  int tell(PrintWriter out, boolean json) {
    if (json) {
      Json.print(out, report);
    } else {
      report.found().forEach(found -> out.println(line(found)));
      out.println(
          Texts.text(
              "cli.vulnerabilities.found",
              report.found().size(),
              report.libraries(),
              report.advisories(),
              Date.from(report.newest())));
    }
    return report.found().isEmpty() ? ExitStatus.DONE : ExitStatus.BROKEN;
  }

  private static String line(Found found) {
    String fixed = String.join(", ", found.fixed());
    return Texts.text(
        fixed.isEmpty() ? "cli.vulnerabilities.open" : "cli.vulnerabilities.fixed",
        found.library(),
        found.id(),
        found.severity(),
        found.summary(),
        fixed);
  }
}

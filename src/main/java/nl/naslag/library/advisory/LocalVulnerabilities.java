package nl.naslag.library.advisory;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.RefusalCode;
import nl.naslag.library.KnownVulnerabilities;
import nl.naslag.library.Library;
import nl.naslag.library.LibraryList;
import nl.naslag.library.VulnerabilityReport;
import nl.naslag.library.VulnerabilityReport.Found;
import org.springframework.stereotype.Component;

/// Goes through the records one by one, so that a copy of any size will do.
@Component
final class LocalVulnerabilities implements KnownVulnerabilities {
  @Override
  public VulnerabilityReport against(LibraryList libraries, Path folder) {
    Tally tally = new Tally(libraries.libraries());
    new AdvisoryFiles(folder).each(tally::add);
    if (tally.advisories == 0) {
      throw RefusalCode.VULNERABILITY_DATA_UNREADABLE.refusal(folder);
    }
    tally.found.sort(
        Comparator.comparing((Found one) -> one.library().toString()).thenComparing(Found::id));
    return new VulnerabilityReport(
        libraries.libraries().size(), tally.advisories, tally.newest, tally.found);
  }

  /// What came out so far.
  private static final class Tally {
    private final Map<String, Library> libraries = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private int advisories;
    private Instant newest = Instant.EPOCH;

    Tally(List<Library> libraries) {
      libraries.forEach(one -> this.libraries.put(one.group() + ":" + one.name(), one));
    }

    void add(Advisory advisory) {
      if (advisory.affected().isEmpty()) {
        return;
      }
      advisories++;
      newest = advisory.modified().isAfter(newest) ? advisory.modified() : newest;
      Set<Library> held = new LinkedHashSet<>();
      for (AffectedLibrary about : advisory.affected()) {
        Library library = libraries.get(about.name());
        if (library != null && about.holds(library.version()) && held.add(library)) {
          found.add(found(library, advisory, about));
        }
      }
    }

    private static Found found(Library library, Advisory advisory, AffectedLibrary about) {
      return new Found(
          library, advisory.id(), advisory.severity(), advisory.summary(), about.fixed());
    }
  }
}

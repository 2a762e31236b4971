package nl.naslag.library.advisory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.databind.JsonNode;

/// The versions of one library that a record is about: those listed, and those within a range.
///
/// @param name as in "group:artifact"
record AffectedLibrary(String name, List<String> versions, List<Range> ranges) {
  AffectedLibrary {
    versions = List.copyOf(versions);
    ranges = List.copyOf(ranges);
  }

  /// Versions from one to another; the events of the data, in pairs.
  ///
  /// @param from the first affected version, "0" for all
  /// @param until what ends it, empty where nothing does
  /// @param end how it ends
  record Range(String from, String until, End end) {
    enum End {
      OPEN,
      /// At the version in which it is mended, or that the record no longer speaks of.
      BEFORE,
      /// With the last version that has it.
      WITH
    }

    boolean holds(ComparableVersion version) {
      if (!from.equals("0") && version.compareTo(new ComparableVersion(from)) < 0) {
        return false;
      }
      return switch (end) {
        case OPEN -> true;
        case BEFORE -> version.compareTo(new ComparableVersion(until)) < 0;
        case WITH -> version.compareTo(new ComparableVersion(until)) <= 0;
      };
    }
  }

  static AffectedLibrary of(String name, JsonNode affected) throws IOException {
    List<String> versions = new ArrayList<>();
    affected.path("versions").forEach(version -> versions.add(version.asString()));
    List<Range> ranges = new ArrayList<>();
    for (JsonNode range : affected.path("ranges")) {
      if (!range.path("type").asString("").equals("GIT")) {
        ranges.addAll(ranges(range.path("events")));
      }
    }
    return new AffectedLibrary(name, versions, ranges);
  }

  // Events come in order: where it begins, then where it ends, perhaps more than once.
  private static List<Range> ranges(JsonNode events) throws IOException {
    List<Range> ranges = new ArrayList<>();
    String from = "";
    for (JsonNode event : events) {
      if (event.has("introduced")) {
        if (!from.isEmpty()) {
          ranges.add(new Range(from, "", Range.End.OPEN));
        }
        from = event.path("introduced").asString();
      } else if (!from.isEmpty()) {
        ranges.add(ended(from, event));
        from = "";
      }
    }
    if (!from.isEmpty()) {
      ranges.add(new Range(from, "", Range.End.OPEN));
    }
    return ranges;
  }

  private static Range ended(String from, JsonNode event) throws IOException {
    if (event.has("fixed")) {
      return new Range(from, event.path("fixed").asString(), Range.End.BEFORE);
    }
    if (event.has("last_affected")) {
      return new Range(from, event.path("last_affected").asString(), Range.End.WITH);
    }
    if (event.has("limit")) {
      return new Range(from, event.path("limit").asString(), Range.End.BEFORE);
    }
    throw new IOException("An event that nobody knows");
  }

  boolean holds(String version) {
    ComparableVersion asked = new ComparableVersion(version);
    return versions.contains(version) || ranges.stream().anyMatch(range -> range.holds(asked));
  }

  /// In which versions it is mended.
  List<String> fixed() {
    return ranges.stream()
        .filter(range -> range.end() == Range.End.BEFORE)
        .map(Range::until)
        .distinct()
        .toList();
  }
}

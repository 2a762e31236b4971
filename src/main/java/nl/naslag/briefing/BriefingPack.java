package nl.naslag.briefing;

import java.time.Instant;
import java.util.List;

/// A dossier compiled and checked against the sources, ready to be written.
///
/// @param fingerprint of the index against which the quotes were checked
/// @param id of the dossier
/// @param lines in the order of the dossier
/// @param front what stands on the title page beside the title
public record BriefingPack(
    String id,
    String title,
    Instant compiled,
    String fingerprint,
    List<BriefingLine> lines,
    PackFront front) {
  public BriefingPack {
    lines = List.copyOf(lines);
  }

  /// A pack of which only the title is given.
  public BriefingPack(
      String id, String title, Instant compiled, String fingerprint, List<BriefingLine> lines) {
    this(id, title, compiled, fingerprint, lines, PackFront.NONE);
  }
}

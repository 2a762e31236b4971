package nl.naslag.briefing;

import java.time.Instant;
import java.util.List;

/// A dossier compiled and checked against the sources, ready to be written.
///
/// @param fingerprint of the index against which the quotes were checked
/// @param id of the dossier
/// @param lines in the order of the dossier
public record BriefingPack(
    String id, String title, Instant compiled, String fingerprint, List<BriefingLine> lines) {
  public BriefingPack {
    lines = List.copyOf(lines);
  }
}

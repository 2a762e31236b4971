package nl.naslag.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.naslag.annotation.PartyRole;

/// A party as a person marked it: any of its names will do.
///
/// @param names in letters and digits alone
record MarkedParty(List<String> names, PartyRole role) {
  /// Reads "Rijk|ministerie van BZK:gevraagd".
  static MarkedParty of(String mark) {
    String[] parts = mark.strip().split(":");
    List<String> names = Arrays.stream(parts[0].split("\\|")).map(Plain::of).toList();
    return new MarkedParty(names, PartyRole.valueOf(parts[1].toUpperCase(Locale.ROOT)));
  }

  boolean isAmong(Set<String> labels) {
    return names.stream().anyMatch(labels::contains);
  }
}

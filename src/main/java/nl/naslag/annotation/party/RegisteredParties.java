package nl.naslag.annotation.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.language.WordFile;

/// Creates parties from the TOOI lists: the gemeenten in `gemeenten.txt` and the other
/// organisations in `organisaties.txt`, including those merged or closed.
final class RegisteredParties {
  private static final String TOOI = "https://identifier.overheid.nl/tooi/id/";
  // Maps the first word of the name to the general party.
  private static final Map<String, String> GENERAL =
      Map.of(
          "Omgevingsdienst", "omgevingsdiensten",
          "Veiligheidsregio", "veiligheidsregio-s",
          "GGD", "ggd");
  private static final List<String> BODIES =
      List.of("gemeenteraad van ", "burgemeester en wethouders van ", "burgemeester van ");

  private RegisteredParties() {}

  static Stream<Party> all() {
    return Stream.concat(
        WordFile.lines("gemeenten.txt").stream().map(RegisteredParties::municipality),
        WordFile.lines("organisaties.txt").stream().map(RegisteredParties::organisation));
  }

  // Two gemeenten may share a name; the list distinguishes them as "Bergen (L)", texts do not.
  private static Party municipality(String line) {
    String[] columns = line.split("\t", 2);
    String name = columns[0];
    String bare = name.replaceFirst(" \\([A-Z]+\\)$", "");
    List<String> proper = new ArrayList<>(List.of("gemeente " + bare));
    BODIES.forEach(body -> proper.add(body + bare));
    return new Party(
        "gemeente-" + slug(name),
        "gemeente " + name,
        "gemeenten",
        TOOI + "gemeente/" + columns[1].strip(),
        List.of(),
        proper,
        List.of(),
        List.of(bare));
  }

  // "Raad voor de rechtspraak" ends in lower case; a name that long is distinctive without a
  // capital.
  private static Party organisation(String line) {
    String[] columns = line.split("\t", 2);
    String name = columns[0];
    String last = name.substring(name.lastIndexOf(' ') + 1);
    List<String> spelling = List.of(name);
    boolean word = last.length() == name.length();
    boolean proper = !word && Character.isUpperCase(last.charAt(0));
    return new Party(
        slug(name),
        name,
        GENERAL.getOrDefault(name.split(" ", 2)[0], "organisatie"),
        TOOI + columns[1].strip(),
        word || proper ? List.of() : spelling,
        proper ? spelling : List.of(),
        word ? spelling : List.of(),
        List.of());
  }

  private static String slug(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'’]", "");
    return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}

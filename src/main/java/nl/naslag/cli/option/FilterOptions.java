package nl.naslag.cli.option;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Every search facet as an option.
///
/// An option may be repeated: values of one option widen the search, other options narrow it.
@Command
public final class FilterOptions {
  @Option(names = "--theme", paramLabel = "THEMA")
  private List<String> themes = List.of();

  @Option(names = "--horizon", paramLabel = "JAAR")
  private List<String> horizons = List.of();

  @Option(names = "--party", paramLabel = "PARTIJ")
  private List<String> parties = List.of();

  @Option(names = "--kind", paramLabel = "SOORT")
  private List<String> kinds = List.of();

  @Option(names = "--request", paramLabel = "VERZOEK")
  private List<String> requests = List.of();

  @Option(names = "--document", paramLabel = "STUK")
  private List<String> documents = List.of();

  @Option(names = "--chapter", paramLabel = "HOOFDSTUK")
  private List<String> chapters = List.of();

  /// Unknown values are refused by the search itself, which lists the known values.
  public Filters filters() {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, of(facet));
    }
    return new Filters(chosen);
  }

  private List<String> of(Facet facet) {
    return switch (facet) {
      case THEME -> themes;
      case HORIZON -> horizons;
      case PARTY -> parties;
      case KIND -> kinds;
      case REQUEST -> requests;
      case DOCUMENT -> documents;
      case CHAPTER -> chapters;
    };
  }
}

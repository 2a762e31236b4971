package nl.naslag.trace;

import java.util.Locale;
import java.util.stream.Stream;

/// The kinds of numbered part that a reference can point at.
public enum PartKind {
  HOOFDSTUK("hoofdstuk", "hfst"),
  PARAGRAAF("paragra", "subparagra", "par.", "§"),
  PERSPECTIEF("perspectie"),
  BIJLAGE("bijlage"),
  ARTIKEL("art"),
  AGENDAPUNT("agendapunt"),
  PAGINA("bl", "pag", "p.");

  private final String[] starts;

  PartKind(String... starts) {
    this.starts = starts;
  }

  /// The value in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// By the word in the text, in any of its forms.
  static PartKind of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(kind -> Stream.of(kind.starts).anyMatch(lower::startsWith))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No part is called " + word));
  }
}

package nl.naslag.trace;

import java.util.Locale;
import java.util.stream.Stream;

/// A numbered part of a document: hoofdstuk 3, artikel 2.3, bladzijde 24.
///
/// @param number as written, without a trailing full stop
public record Part(Kind kind, String number) {
  /// The label shown to users, such as "artikel 2.3".
  public String label() {
    return kind.id() + " " + number;
  }

  /// The normalised number, the same for "IV" and "iv".
  public String key() {
    return number.toLowerCase(Locale.ROOT).replace(':', '.');
  }

  /// The kinds of numbered part that a reference can point to.
  public enum Kind {
    HOOFDSTUK("hoofdstuk", "hfst"),
    PARAGRAAF("paragra", "subparagra", "par.", "§"),
    PERSPECTIEF("perspectie"),
    BIJLAGE("bijlage"),
    ARTIKEL("art"),
    AGENDAPUNT("agendapunt"),
    PAGINA("bl", "pag", "p.");

    private final String[] starts;

    Kind(String... starts) {
      this.starts = starts;
    }

    /// The value in JSON.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The kind for a word in the text, in any of its forms.
    public static Kind of(String word) {
      String lower = word.toLowerCase(Locale.ROOT);
      return Stream.of(values())
          .filter(kind -> Stream.of(kind.starts).anyMatch(lower::startsWith))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No part is called " + word));
    }
  }
}

package nl.naslag.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The kinds of document that policy texts name, recognised by the first or last word of the name.
public enum DocumentKind {
  KAMERBRIEF("kamerbrief"),
  KAMERSTUK("kamerstuk", "kamerstukken"),
  NOTA("nota", "notitie"),
  WET("wet", "wetboek"),
  BESLUIT("besluit"),
  REGELING("regeling"),
  VERORDENING("verordening"),
  RICHTLIJN("richtlijn"),
  PROGRAMMA("programma", "programma-aanpak"),
  PLAN("plan"),
  VISIE("visie", "toekomstscenario"),
  AGENDA("agenda"),
  AKKOORD("akkoord", "convenant"),
  STRATEGIE("strategie", "koers"),
  RAPPORT("rapport", "rapportage", "advies"),
  /// Recognised by its title in the corpus, whatever it calls itself.
  STUK;

  // Words that end like a kind but mean something else.
  private static final Set<String> OTHERS =
      Set.of(
          "televisie",
          "supervisie",
          "revisie",
          "divisie",
          "previsie",
          "noodwet",
          "spoedwet",
          "rijkswet",
          "natuurwet",
          "verzamelwet",
          "raamwet",
          "kaderwet",
          "agendapunt",
          "regelgeving");

  private final Set<String> words;

  DocumentKind(String... words) {
    this.words = Set.of(words);
  }

  /// The value in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind that a word ends in: "Energievisie" is a visie, "ontwerp-Nota" a nota.
  public static Optional<DocumentKind> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (OTHERS.contains(lower)) {
      return Optional.empty();
    }
    return Stream.of(values())
        .filter(kind -> kind.words.stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  /// Whether a word is only the kind, without a prefix that could be part of a name.
  public boolean is(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether the kind is a law; names of laws consist of ordinary words: "Wet open overheid".
  public boolean legal() {
    return switch (this) {
      case WET, BESLUIT, REGELING, VERORDENING -> true;
      default -> false;
    };
  }
}

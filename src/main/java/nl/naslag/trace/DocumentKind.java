package nl.naslag.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  // Made by Set.of, so nobody can change it.
  @SuppressWarnings("ImmutableEnumChecker")
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
    if (word.isEmpty()) {
      return Optional.empty();
    }
    // Asked for every word of every document; most do not even end in the letter of a kind.
    char last = Character.toLowerCase(word.charAt(word.length() - 1));
    List<Ending> endings = Ending.BY_LAST_LETTER.getOrDefault(last, List.of());
    if (endings.isEmpty()) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    for (Ending ending : endings) {
      if (lower.endsWith(ending.words)) {
        return OTHERS.contains(lower) ? Optional.empty() : Optional.of(ending.kind);
      }
    }
    return Optional.empty();
  }

  /// What a name of a kind ends in.
  private record Ending(String words, DocumentKind kind) {
    /// In the order of the kinds, because the first that fits counts.
    private static final Map<Character, List<Ending>> BY_LAST_LETTER =
        Stream.of(DocumentKind.values())
            .flatMap(kind -> kind.words.stream().map(word -> new Ending(word, kind)))
            .collect(Collectors.groupingBy(one -> one.words.charAt(one.words.length() - 1)));
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

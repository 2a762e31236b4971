package nl.naslag.annotation.party;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.cue.CueText;
import nl.naslag.annotation.term.TermMatch;
import nl.naslag.annotation.term.WordInText;
import nl.naslag.annotation.term.WordsInText;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds who wrote a document and to whom, from its properties or else from its own words.
@Component
public final class VoiceReader {
  // A signature is at the end of a letter, which may be the first part of a longer document.
  private static final Cue SIGNATURE =
      Cue.exactly(
          "(?:Gedeputeerde Staten|Provinciale Staten|[Bb]urgemeester en [Ww]ethouders)"
              + "(?: van| der)?(?: de)?(?: [Pp]rovincie| [Gg]emeente)? (?<word>\\p{Lu}[\\p{L}-]+)");
  private static final Cue SALUTATION =
      Cue.of(
          "geachte (?:\\p{L}+ ){0,3}(?:minister|staatssecretaris)",
          "excellentie",
          "aan de minister");
  private static final Cue RIJK = Cue.of("rijk");
  // In characters: a salutation is on the first pages, and hostile texts are long.
  private static final int OPENING = 4_000;
  private static final int READ = 400_000;

  private static final Cue COLLECTIVE =
      Cue.of(
          "van (?:de )?(?:gezamenlijke )?(?:\\p{L}+ )?(?<word>gemeenten|provincies|waterschappen)");
  private static final Set<String> LAYERS = Set.of("gemeenten", "provincie", "waterschappen");
  // In characters: about the first chapters of the longest documents.
  private static final int NAMES_READ = 60_000;
  private static final int OFTEN = 3;

  private final PartyCatalogue catalogue;
  private final WordsInText words;

  VoiceReader(PartyCatalogue catalogue, WordsInText words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /// Who "wij" is.
  ///
  /// @param authority the author according to the document, where it names one
  @Nullable
  public Party author(@Nullable String authority, String title, CueText text) {
    Optional<Party> known = authority == null ? Optional.empty() : named(authority);
    return known
        .or(() -> signed(text))
        .or(() -> collective(new CueText(title)))
        .or(() -> mostNamed(text.text()))
        .orElse(null);
  }

  // "Reactienota van de Drentse gemeenten" is by all of them.
  private Optional<Party> collective(CueText title) {
    return COLLECTIVE
        .first(title, title.all())
        .flatMap(layer -> catalogue.find(layer.in(title.text()).toLowerCase(Locale.ROOT)));
  }

  // A gemeente mentions its own name far more often than that of any other.
  private Optional<Party> mostNamed(String text) {
    String opening = text.substring(0, Math.min(text.length(), NAMES_READ));
    Map<Party, Long> counts =
        catalogue.names().matches(words.words(opening, 0)).stream()
            .filter(TermMatch::whole)
            .map(match -> match.term().value())
            .filter(party -> LAYERS.contains(party.group()) && party.uri() != null)
            .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= OFTEN && count.getValue() * 2 > all)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private Optional<Party> named(String organisation) {
    List<WordInText> read = words.words(organisation, 0);
    Optional<Party> byName = longest(catalogue.names().matches(read));
    return byName
        .filter(party -> party.uri() != null)
        .or(() -> longest(catalogue.members().matches(read)))
        .or(() -> byName)
        .or(() -> rijk(organisation));
  }

  // In running text "rijk" needs an article to be the Rijk; as the name of an organisation it does
  // not.
  private Optional<Party> rijk(String organisation) {
    CueText name = new CueText(organisation);
    return RIJK.stands(name, name.all()) ? catalogue.find("rijk") : Optional.empty();
  }

  private static Optional<Party> longest(List<TermMatch<Party>> matches) {
    return matches.stream()
        .filter(TermMatch::whole)
        .max(Comparator.comparingInt(match -> match.span().length()))
        .map(match -> match.term().value());
  }

  private Optional<Party> signed(CueText text) {
    Span all = new Span(0, Math.min(text.text().length(), READ));
    return SIGNATURE.first(text, all).flatMap(name -> signatory(text.text(), name));
  }

  private Optional<Party> signatory(String text, Span name) {
    Span before = new Span(Math.max(0, name.start() - 40), name.start());
    boolean province = before.in(text).contains("Staten");
    String kind = province ? "provincie " : "gemeente ";
    return named(kind + name.in(text));
  }

  /// Who "u" is: any part of the Rijk counts as the Rijk.
  ///
  /// @param addressed the addressee according to the document, where it names one
  /// @param sections of the document: agendapunten are points a province puts to the Rijk
  public @Nullable Party addressee(
      @Nullable String addressed, Set<SectionKind> sections, CueText text) {
    if (addressed != null) {
      return named(addressed).map(this::asRijk).orElse(null);
    }
    Span opening = new Span(0, Math.min(text.text().length(), OPENING));
    boolean toRijk =
        sections.contains(SectionKind.AGENDAPUNTEN) || SALUTATION.stands(text, opening);
    return toRijk ? catalogue.known("rijk") : null;
  }

  private Party asRijk(Party party) {
    return party.group().equals("ministerie") ? catalogue.known("rijk") : party;
  }
}

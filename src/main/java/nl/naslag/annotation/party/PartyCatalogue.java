package nl.naslag.annotation.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.term.TermIndex;
import nl.naslag.annotation.term.Terms;
import nl.naslag.annotation.term.VocabularyFile;
import nl.naslag.annotation.term.VocabularyTerm;
import nl.naslag.annotation.term.VocabularyTerm.LetterCase;
import nl.naslag.annotation.term.WhenNeeded;
import org.springframework.stereotype.Component;

/// The parties of `partijen.json` and those registered in TOOI, and the words that name them.
@Component
public final class PartyCatalogue {
  private static final String MINISTRY = "ministerie";
  private static final List<String> TITLES =
      Stream.of("minister", "min", "staatssecretaris", "bewindspersoon", "ministerie")
          .flatMap(title -> Stream.of(title, title + " van", title + " voor", title + " van het"))
          .toList();

  private record Parties(String about, List<Party> parties) {}

  private final Map<String, Party> byId = new LinkedHashMap<>();
  private final WhenNeeded<TermIndex<Party>> names;
  private final WhenNeeded<TermIndex<Party>> members;

  PartyCatalogue(Terms terms) {
    VocabularyFile.json("partijen.json", Parties.class)
        .parties()
        .forEach(party -> byId.put(party.id(), party));
    RegisteredParties.all().forEach(party -> byId.putIfAbsent(party.id(), party));
    names = index(party -> named(terms, party));
    members = index(party -> bare(terms, party));
  }

  private WhenNeeded<TermIndex<Party>> index(Function<Party, List<VocabularyTerm<Party>>> terms) {
    return new WhenNeeded<>(
        () ->
            new TermIndex<>(all().stream().flatMap(party -> terms.apply(party).stream()).toList()));
  }

  private static List<VocabularyTerm<Party>> named(Terms terms, Party party) {
    List<VocabularyTerm<Party>> all = new ArrayList<>();
    party.names().forEach(name -> all.add(terms.term(name, LetterCase.ANY, party)));
    party.properNames().forEach(name -> all.add(terms.term(name, LetterCase.PROPER, party)));
    party.abbreviations().forEach(name -> all.add(terms.term(name, LetterCase.EXACT, party)));
    if (party.group().equals(MINISTRY)) {
      titled(party).forEach(name -> all.add(terms.term(name, LetterCase.ANY, party)));
    }
    return all;
  }

  // "Minister BZK", "staatssecretaris voor Natuur en Stikstof": longer than the "minister" that may
  // be any member of the cabinet, so the longer name wins.
  private static Stream<String> titled(Party ministry) {
    return ministry.memberNames().stream()
        .flatMap(member -> TITLES.stream().map(title -> title + " " + member));
  }

  // Lists of ministries also omit capitals: "de ministeries van defensie en onderwijs".
  private static List<VocabularyTerm<Party>> bare(Terms terms, Party party) {
    LetterCase letterCase = party.group().equals(MINISTRY) ? LetterCase.ANY : LetterCase.PROPER;
    return party.memberNames().stream().map(name -> terms.term(name, letterCase, party)).toList();
  }

  public List<Party> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Party> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// A party that the vocabulary file must contain because a rule refers to it.
  Party known(String id) {
    return Objects.requireNonNull(byId.get(id), "No party " + id + " in the vocabulary");
  }

  /// The general party a named one belongs to: "Provincie" for provincie Drenthe; none for a
  /// ministry.
  public Optional<Party> generalOf(Party party) {
    return find(party.group()).filter(general -> !general.equals(party));
  }

  /// Full names, wherever they occur.
  TermIndex<Party> names() {
    return names.get();
  }

  /// Bare names, which count only after the word for their kind: "de gemeenten Assen en Emmen".
  TermIndex<Party> members() {
    return members.get();
  }
}

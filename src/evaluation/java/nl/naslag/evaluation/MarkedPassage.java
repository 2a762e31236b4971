package nl.naslag.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.evaluation.GoldTable.Row;

/// A passage as a person marked it, with what was annotated.
///
/// @param marks a row of one of the tables of marked passages
/// @param found [Annotations#NONE] where the document has no passage with these first words
/// @param kinds by label in letters alone: the general parties that each named one is of
record MarkedPassage(Row marks, Annotations found, PartyKinds kinds) {
  /// Which half it is in: one may be looked at, the other only measured.
  boolean isForTuning() {
    String name = marks.of("bestand") + marks.plain("eerste_woorden") + marks.plain("tekst");
    CRC32 hash = new CRC32();
    hash.update(name.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % 2 == 0;
  }

  boolean mainThemeRight() {
    String main = found.themes().isEmpty() ? "geen" : found.themes().getFirst();
    return main.equals(marks.of("thema")) || marks.words("thema_ook_goed").contains(main);
  }

  boolean themeAmong() {
    return found.themes().contains(marks.of("thema"));
  }

  boolean horizonRight() {
    return found.horizons().containsAll(marks.words("horizon"));
  }

  /// No horizon too many either.
  boolean horizonExact() {
    Set<String> allowed = new HashSet<>(marks.words("horizon"));
    allowed.addAll(marks.words("horizon_ook_goed"));
    return horizonRight() && allowed.containsAll(found.horizons());
  }

  boolean requestRight() {
    String request = found.request().id();
    return request.equals(marks.of("verzoek")) || marks.words("verzoek_ook_goed").contains(request);
  }

  boolean isRequest() {
    return !marks.of("verzoek").equals("nee");
  }

  boolean modalityRight() {
    Modality modality = found.modality();
    String id = modality == null ? "-" : modality.id();
    return id.equals(marks.of("modaliteit")) || marks.words("modaliteit_ook_goed").contains(id);
  }

  List<MarkedParty> parties() {
    return Arrays.stream(marks.of("partijen").split(";"))
        .filter(mark -> !mark.isBlank())
        .map(MarkedParty::of)
        .toList();
  }

  /// The parties that are asked or act, which a reader wants to find.
  List<MarkedParty> wantedParties() {
    return parties().stream().filter(party -> party.role() != PartyRole.BETROKKEN).toList();
  }

  /// Of the parties marked as asked or acting, those found with just that role.
  long rolesRight() {
    return wantedParties().stream()
        .filter(party -> found.parties().stream().anyMatch(one -> isThat(party, one)))
        .count();
  }

  private static boolean isThat(MarkedParty party, PartyMention found) {
    return party.isAmong(Set.of(Plain.of(found.label()))) && party.role() == found.role();
  }

  Set<String> labels() {
    return found.parties().stream()
        .map(party -> Plain.of(party.label()))
        .collect(Collectors.toSet());
  }

  /// Parties found that the passage does not name.
  Set<String> falseLabels() {
    Set<String> labels = new HashSet<>(labels());
    parties().forEach(party -> labels.removeAll(party.names()));
    return labels;
  }

  /// Of [#falseLabels] those that are neither the kind of a party marked nor one of a kind marked.
  Set<String> wrongLabels() {
    Set<String> wrong = new HashSet<>(falseLabels());
    Set<String> named =
        parties().stream().flatMap(party -> party.names().stream()).collect(Collectors.toSet());
    wrong.removeIf(label -> kinds.of(label).stream().anyMatch(named::contains));
    named.forEach(name -> wrong.removeAll(kinds.of(name)));
    return wrong;
  }
}

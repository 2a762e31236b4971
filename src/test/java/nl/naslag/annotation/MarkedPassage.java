package nl.naslag.annotation;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// A passage of a document as a person marked it, with what was annotated.
///
/// @param marks the columns of `gemarkeerde-passages.tsv`
/// @param found [Annotations#NONE] where the document has no passage with these first words
record MarkedPassage(Map<String, String> marks, Annotations found) {
  // By label: the general party that each named one is of.
  private static final Map<String, Set<String>> KINDS = Annotating.kindsOfParties();

  /// A party as marked: any of its names will do.
  record MarkedParty(List<String> names, PartyRole role) {
    static MarkedParty of(String mark) {
      String[] parts = mark.strip().split(":");
      List<String> names =
          Arrays.stream(parts[0].split("\\|")).map(MarkedPassage::letters).toList();
      return new MarkedParty(names, PartyRole.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }

    boolean isAmong(Set<String> labels) {
      return names.stream().anyMatch(labels::contains);
    }
  }

  String of(String column) {
    return marks.getOrDefault(column, "");
  }

  /// Which half it is in: one may be looked at, the other only measured.
  boolean isForTuning() {
    CRC32 hash = new CRC32();
    hash.update((of("bestand") + letters(of("eerste_woorden"))).getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % 2 == 0;
  }

  boolean mainThemeRight() {
    String main = found.themes().isEmpty() ? "geen" : found.themes().getFirst();
    return main.equals(of("thema")) || words("thema_ook_goed").contains(main);
  }

  boolean themeAmong() {
    return found.themes().contains(of("thema"));
  }

  boolean horizonRight() {
    return found.horizons().containsAll(words("horizon"));
  }

  /// No horizon too many either.
  boolean horizonExact() {
    Set<String> allowed = words("horizon");
    allowed.addAll(words("horizon_ook_goed"));
    return horizonRight() && allowed.containsAll(found.horizons());
  }

  boolean requestRight() {
    String request = found.request().id();
    return request.equals(of("verzoek")) || words("verzoek_ook_goed").contains(request);
  }

  boolean isRequest() {
    return !of("verzoek").equals("nee");
  }

  boolean modalityRight() {
    Modality modality = found.modality();
    return of("modaliteit").equals(modality == null ? "-" : modality.id());
  }

  List<MarkedParty> parties() {
    return Arrays.stream(of("partijen").split(";"))
        .filter(mark -> !mark.isBlank())
        .map(MarkedParty::of)
        .toList();
  }

  /// The parties that are asked or act, which a reader wants to find.
  List<MarkedParty> wantedParties() {
    return parties().stream().filter(party -> party.role() != PartyRole.BETROKKEN).toList();
  }

  Set<String> labels() {
    return found.parties().stream()
        .map(party -> letters(party.label()))
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
    found.parties().stream()
        .filter(party -> kinds(letters(party.label())).stream().anyMatch(named::contains))
        .forEach(party -> wrong.remove(letters(party.label())));
    named.forEach(name -> wrong.removeAll(kinds(name)));
    return wrong;
  }

  private static Set<String> kinds(String label) {
    return KINDS.getOrDefault(label, Set.of());
  }

  private Set<String> words(String column) {
    return Arrays.stream(of(column).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  static String letters(String text) {
    String plain = Normalizer.normalize(text.replace("\u00ad", ""), Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}

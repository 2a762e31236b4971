package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.Vocabulary;

/// Converts the values of one aspect of a passage between the form in a correction, the form that
/// people read, and what a person typed.
public record AspectValues(Aspect aspect, Vocabulary vocabulary) {
  /// As in [nl.naslag.annotation.Correction]: "wonen", "2030", "rijk:gevraagd".
  public List<String> values(Annotations annotations) {
    return switch (aspect) {
      case THEME -> annotations.themes();
      case HORIZON -> annotations.horizons();
      case PARTY -> annotations.parties().stream().map(AspectValues::value).toList();
      case MODALITY ->
          Optional.ofNullable(annotations.modality()).map(one -> one.id()).stream().toList();
      case REQUEST ->
          annotations.request() == RequestKind.NEE
              ? List.of()
              : List.of(annotations.request().id());
    };
  }

  private static String value(PartyMention party) {
    return party.id() + ":" + party.role().id();
  }

  /// "Wonen", "2030", "Rijk (gevraagd)".
  public String label(String value) {
    String[] parts = value.split(":", 2);
    return switch (aspect) {
      case THEME -> vocabulary.themeLabel(value);
      case HORIZON -> vocabulary.horizonLabel(value);
      case PARTY ->
          parts.length == 1
              ? party(parts[0])
              : text("ui.annotations.party", party(parts[0]), text("ui.role." + parts[1]));
      case MODALITY -> text("ui.modality." + value);
      case REQUEST -> text("ui.request." + value);
    };
  }

  /// All values on one line, or a text that there are none.
  public String line(List<String> values) {
    return values.isEmpty()
        ? text("ui.annotations.none")
        : String.join(", ", values.stream().map(this::label).toList());
  }

  public String party(String id) {
    return vocabulary.party(id).map(Concept::label).orElse(id);
  }

  /// Values from a person's input, field by field; for parties names and roles alternate.
  ///
  /// An unknown word is left as typed, so that the refusal can quote it.
  public List<String> typed(List<String> fields) {
    return switch (aspect) {
      case HORIZON -> fields.stream().flatMap(AspectValues::parted).map(this::horizon).toList();
      case PARTY ->
          IntStream.range(0, fields.size() / 2)
              .filter(at -> !fields.get(2 * at).isBlank())
              .mapToObj(at -> partyId(fields.get(2 * at).strip()) + ":" + fields.get(2 * at + 1))
              .toList();
      case THEME, MODALITY, REQUEST -> fields.stream().filter(one -> !one.isBlank()).toList();
    };
  }

  private static Stream<String> parted(String words) {
    return Stream.of(words.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty());
  }

  // "na 2030" and "2030–2040" on the screen are "na-2030" and "2030-2040" internally.
  private String horizon(String word) {
    return vocabulary.horizonTerms().stream()
        .filter(term -> vocabulary.horizonLabel(term).equalsIgnoreCase(word))
        .findFirst()
        .orElseGet(
            () ->
                word.toLowerCase(Locale.ROOT)
                    .replace('–', '-')
                    .replaceFirst("^t/m\\s+", "tm-")
                    .replaceFirst("^na\\s+", "na-"));
  }

  private String partyId(String name) {
    return vocabulary.parties().stream()
        .filter(party -> party.label().equalsIgnoreCase(name))
        .map(Concept::id)
        .findFirst()
        .orElse(name);
  }
}

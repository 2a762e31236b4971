package nl.naslag.annotation.correction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.annotation.Corrections;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Horizons;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.party.PartyCatalogue;
import nl.naslag.annotation.theme.ThemeCatalogue;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import org.springframework.stereotype.Component;

/// Replaces the values that the rules found by the corrected ones.
@Component
final class CorrectedValues {
  private static final Pattern HORIZON = Pattern.compile("(?:na-|tm-)?20\\d\\d|20\\d\\d-20\\d\\d");

  private final ThemeCatalogue themes;
  private final PartyCatalogue parties;

  CorrectedValues(ThemeCatalogue themes, PartyCatalogue parties) {
    this.themes = themes;
    this.parties = parties;
  }

  /// Refuses a value that the aspect cannot have.
  void check(Aspect aspect, String value) {
    boolean known =
        switch (aspect) {
          case THEME -> themes.themes().stream().anyMatch(theme -> theme.id().equals(value));
          case HORIZON -> HORIZON.matcher(value).matches() || Horizons.TERMS.contains(value);
          case PARTY -> isParty(value);
          case MODALITY -> isOneOf(Stream.of(Modality.values()).map(Modality::id), value);
          case REQUEST -> isOneOf(Stream.of(RequestKind.values()).map(RequestKind::id), value);
        };
    if (!known) {
      throw Corrections.unknown(aspect, value);
    }
  }

  private boolean isParty(String value) {
    String[] parts = value.split(":", 2);
    return parties.find(parts[0]).isPresent()
        && (parts.length == 1
            || isOneOf(Stream.of(PartyRole.values()).map(PartyRole::id), parts[1]));
  }

  private static boolean isOneOf(Stream<String> ids, String value) {
    return ids.anyMatch(value::equals);
  }

  /// Applies corrections in order, so that the last one of an aspect wins.
  AnnotatedPassage apply(List<Correction> corrections, AnnotatedPassage annotated) {
    Annotations annotations = annotated.annotations();
    for (Correction correction : corrections) {
      annotations = apply(correction, annotations, annotated.passage());
    }
    return new AnnotatedPassage(
        withKind(annotated.passage(), annotations), annotations, annotated.commitments());
  }

  private Annotations apply(Correction correction, Annotations old, Passage passage) {
    List<String> values = correction.values();
    Aspect aspect = correction.aspect();
    List<PartyMention> mentions = values.stream().flatMap(this::mention).toList();
    List<Modality> modality =
        values.stream().flatMap(value -> named(Modality.values(), value)).toList();
    List<RequestKind> request =
        values.stream().flatMap(value -> named(RequestKind.values(), value)).toList();
    return new Annotations(
        aspect == Aspect.THEME ? values : old.themes(),
        aspect == Aspect.HORIZON ? sorted(values) : old.horizons(),
        aspect == Aspect.PARTY ? mentions : old.parties(),
        aspect == Aspect.MODALITY ? modality.stream().findFirst().orElse(null) : old.modality(),
        aspect == Aspect.REQUEST
            ? request.stream().findFirst().orElse(RequestKind.NEE)
            : old.request(),
        evidence(correction, old, passage));
  }

  private static List<String> sorted(List<String> horizons) {
    return horizons.stream().sorted(Horizons.IN_TIME).toList();
  }

  private Stream<PartyMention> mention(String value) {
    String[] parts = value.split(":", 2);
    PartyRole role =
        parts.length == 1
            ? PartyRole.BETROKKEN
            : PartyRole.valueOf(parts[1].toUpperCase(Locale.ROOT));
    return parties.find(parts[0]).map(party -> party.mention(role)).stream();
  }

  private static <E extends Enum<E>> Stream<E> named(E[] constants, String value) {
    return Stream.of(constants)
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value));
  }

  // The person is the evidence. Words the rules found for a value that stays are kept as well;
  // those for a removed value would be evidence for nothing.
  private static List<Evidence> evidence(Correction correction, Annotations old, Passage passage) {
    Aspect aspect = correction.aspect();
    Set<String> values =
        correction.values().stream()
            .map(value -> value.replaceFirst(":.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Predicate<Evidence> stays =
        found ->
            found.aspect() != aspect
                || (values.contains(found.value()) && !found.rule().equals(Corrections.RULE));
    return Stream.concat(
            values.stream()
                .map(value -> new Evidence(aspect, value, passage.span(), Corrections.RULE)),
            old.evidence().stream().filter(stays))
        .toList();
  }

  // Same as in the rules: an explicit request in plain text is a verzoek.
  private static Passage withKind(Passage passage, Annotations annotations) {
    boolean asks = annotations.request() == RequestKind.EXPLICIET;
    if (asks && passage.kind() == PassageKind.TEKST) {
      return passage.withKind(PassageKind.VERZOEK);
    }
    boolean askedOnce = !asks && passage.kind() == PassageKind.VERZOEK;
    return askedOnce ? passage.withKind(PassageKind.TEKST) : passage;
  }
}

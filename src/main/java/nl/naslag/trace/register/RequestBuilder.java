package nl.naslag.trace.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.trace.Gap;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.Fate;

/// Builds one request from its places.
///
/// Nothing is made up: the label is quoted, and parties, themes and horizons are those of the
/// places, each once and in the order of the places.
final class RequestBuilder {
  // In characters; the whole passage is one click away.
  private static final int LONGEST_LABEL = 110;

  private RequestBuilder() {}

  static RijkRequest request(List<Occurrence> places, List<RegisterAct> acts) {
    Occurrence clearest = clearest(places);
    return new RijkRequest(
        "v-" + places.getFirst().passage().passage().id(),
        label(clearest.passage().passage().text()),
        annotations(clearest).request(),
        acts.isEmpty() ? RequestStatus.VOORGESTELD : acts.getLast().kind(),
        acts,
        parties(places),
        distinct(places, Annotations::themes),
        distinct(places, Annotations::horizons),
        places,
        Gap.gapsIn(places),
        Fate.NONE);
  }

  // An explicit request says more than an implicit one; of equals, the shortest reads best.
  private static Occurrence clearest(List<Occurrence> places) {
    return places.stream()
        .min(
            Comparator.comparing((Occurrence place) -> annotations(place).request())
                .thenComparing(place -> place.passage().passage().text().length()))
        .orElseThrow();
  }

  /// Truncates between words; " …" marks the cut.
  static String label(String text) {
    if (text.length() <= LONGEST_LABEL) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST_LABEL);
    return text.substring(0, end > 0 ? end : LONGEST_LABEL) + " …";
  }

  private static List<PartyMention> parties(List<Occurrence> places) {
    Map<String, PartyMention> parties = new LinkedHashMap<>();
    for (Occurrence place : places) {
      annotations(place).parties().forEach(party -> parties.putIfAbsent(party.id(), party));
    }
    return List.copyOf(parties.values());
  }

  private static List<String> distinct(
      List<Occurrence> places, Function<Annotations, List<String>> values) {
    return places.stream()
        .map(RequestBuilder::annotations)
        .map(values)
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }

  private static Annotations annotations(Occurrence place) {
    return place.passage().annotations();
  }
}

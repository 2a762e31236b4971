package nl.naslag.annotation.horizon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;

/// Terms without a year: "op korte termijn", "op de lange termijn", "deze collegeperiode".
final class RelativeTermRule implements HorizonRule {
  // Sorted, so that evidence always has the same order.
  private static final Map<String, Cue> TERMS =
      new TreeMap<>(
          Map.of(
              "korte-termijn",
                  Cue.of("op (?:de |zeer )?(?:korte|kortere) termijn", "korte termijn"),
              "collegeperiode",
                  Cue.of(
                      "(?:in |binnen )?(?:deze|de huidige|onze|de komende)"
                          + " (?:college|bestuurs|raads|coalitie|staten)periode"),
              "middellange-termijn", Cue.of("(?:op (?:de )?)?middellange termijn"),
              "lange-termijn", Cue.of("(?<!een )(?:op (?:de )?)?(?:lange|langere) termijn")));

  @Override
  public List<Evidence> evidence(PassageContext reading) {
    return TERMS.entrySet().stream()
        .flatMap(term -> read(term.getKey(), term.getValue(), reading))
        .toList();
  }

  private static Stream<Evidence> read(String term, Cue cue, PassageContext reading) {
    return cue.in(reading.cueText(), reading.span()).stream()
        .map(span -> new Evidence(Aspect.HORIZON, term, span, "relative-term"));
  }
}

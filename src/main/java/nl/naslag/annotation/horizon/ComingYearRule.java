package nl.naslag.annotation.horizon;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// "Dit jaar" and "volgend jaar", relative to the date of the document.
///
/// "Volgend jaar" in a brief of 2024 is 2025; in a document without a date it is ignored.
final class ComingYearRule implements HorizonRule {
  private static final Cue THIS_YEAR = Cue.of("dit jaar", "dit kalenderjaar");
  private static final Cue NEXT_YEAR = Cue.of("volgend jaar", "komend jaar", "het nieuwe jaar");

  @Override
  public List<Evidence> evidence(PassageContext reading) {
    if (!reading.within().dated()) {
      return List.of();
    }
    int year = reading.within().year();
    List<Evidence> found = new ArrayList<>();
    THIS_YEAR.in(reading.cueText(), reading.span()).stream()
        .filter(span -> !YearTraps.isDone(span, reading))
        .forEach(span -> found.add(evidence(year, span)));
    NEXT_YEAR
        .in(reading.cueText(), reading.span())
        .forEach(span -> found.add(evidence(year + 1, span)));
    return found;
  }

  private static Evidence evidence(int year, Span span) {
    return new Evidence(Aspect.HORIZON, String.valueOf(year), span, "coming-year");
  }
}

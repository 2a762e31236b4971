package nl.naslag.annotation.horizon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;

/// Years in the nearest heading above: "Agendapunten 2030/2035", "Denkrichtingen richting 2050".
///
/// Only the nearest heading with a year counts: it narrows the ones above it. A heading that is not
/// of a block applies only to what is directly below it, and only with future years.
final class HeadingHorizonRule implements HorizonRule {
  private final YearReader reader = new YearReader();
  private final YearTraps traps = new YearTraps();

  @Override
  public List<Evidence> evidence(PassageContext reading) {
    List<Section> above = reading.above().reversed();
    return above.stream()
        .filter(section -> isBlock(section) || section == above.getFirst())
        .map(section -> yearsOf(section, reading))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Evidence> yearsOf(Section section, PassageContext reading) {
    List<NamedYear> years = reader.years(reading.text(), section.heading());
    if (isBlock(section)) {
      return years.stream().flatMap(HeadingHorizonRule::withEnds).toList();
    }
    return years.stream()
        .filter(year -> year.last() > reading.within().year())
        .filter(year -> traps.isHorizon(year, reading))
        .map(year -> year.evidence("heading-year"))
        .toList();
  }

  private static boolean isBlock(Section section) {
    return section.kind() == SectionKind.AGENDAPUNTEN
        || section.kind() == SectionKind.DENKRICHTINGEN;
  }

  // A block "2030-2040" concerns both end years as well as the time between them.
  private static Stream<Evidence> withEnds(NamedYear year) {
    List<Evidence> found = new ArrayList<>();
    found.add(year.evidence("block-heading"));
    if (year.isRange()) {
      found.add(evidence(year.first(), year.span()));
      found.add(evidence(year.last(), year.span()));
    }
    return found.stream();
  }

  private static Evidence evidence(int year, Span span) {
    return new Evidence(Aspect.HORIZON, String.valueOf(year), span, "block-heading");
  }
}

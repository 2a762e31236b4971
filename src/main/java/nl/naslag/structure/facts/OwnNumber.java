package nl.naslag.structure.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number a document has itself: of a kamerstuk ("36 250, nr. 3"), a plan
/// ("NL.IMRO.0355.BPPaltzwg203a-VS01") or the sender's files ("Ons kenmerk IENW/BSK-2022/283041").
final class OwnNumber {
  private static final Pattern PLAN = Pattern.compile("NL\\.IMRO\\.\\d{4}\\.[\\w.-]{3,60}");
  private static final Pattern DOSSIER =
      Pattern.compile("(?u)(\\d{2} ?\\d{3})(?: ?[-(]?([IVXA-Z]{1,5})\\)?)?(?: .*|)");
  private static final Pattern NUMBER = Pattern.compile("(?iu)(?:.* )?nr\\. ?(\\d{1,4})\\b.*");
  private static final List<String> LABELS =
      List.of(
          "ons kenmerk",
          "onze referentie",
          "kenmerk",
          "zaaknummer",
          "registratienummer",
          "documentnummer",
          "join registratie",
          "raadsvoorstelnummer");
  private static final int FIRST_LINES = 12;
  private static final int LONGEST = 60;

  private OwnNumber() {}

  /// @param kind of the document; only a plan has the number of a plan
  static Optional<Fact> in(Head head, String kind) {
    return kamerstuk(head)
        .or(() -> kind.endsWith("plan") ? plan(head) : Optional.empty())
        .or(() -> labelled(head));
  }

  private static Optional<Fact> kamerstuk(Head head) {
    Optional<HeadLine> dossier = first(head, DOSSIER);
    return dossier.flatMap(
        line ->
            first(head, NUMBER)
                .map(
                    number -> {
                      Matcher whole = DOSSIER.matcher(line.text());
                      Matcher part = NUMBER.matcher(number.text());
                      String name =
                          whole.matches() && part.matches()
                              ? whole.group(1) + ", nr. " + part.group(1)
                              : "";
                      return new Fact(name, line.text(), line.page(), FactRule.COVER);
                    }));
  }

  private static Optional<HeadLine> first(Head head, Pattern pattern) {
    return head.lines().stream()
        .limit(FIRST_LINES)
        .filter(line -> pattern.matcher(line.text()).matches())
        .findFirst();
  }

  private static Optional<Fact> plan(Head head) {
    for (HeadLine line : head.lines()) {
      Matcher number = PLAN.matcher(line.text());
      if (number.find()) {
        return Optional.of(
            new Fact(number.group(), line.text(), line.page(), FactRule.PLAN_NUMBER));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> labelled(Head head) {
    return new Labels(head)
        .all(LABELS, true)
        .filter(fact -> fact.value().length() <= LONGEST)
        .filter(fact -> fact.value().chars().anyMatch(Character::isDigit))
        .findFirst();
  }
}

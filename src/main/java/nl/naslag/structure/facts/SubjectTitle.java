package nl.naslag.structure.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A title that stands behind a label: the subject of a letter, the name of a plan, the title
/// filled in on a form.
final class SubjectTitle {
  private static final List<String> PLAN =
      List.of(
          "plannaam",
          "naam plan",
          "naam van het plan",
          "naam bestemmingsplan",
          "plan",
          "betreffende");
  private static final List<String> FORM =
      List.of(
          "titel",
          "titel van het document",
          "documenttitel",
          "titel document",
          "titel voorstel",
          "naam voorstel");
  private static final List<String> LETTER =
      List.of("betreft", "onderwerp", "betreffende", "subject");
  private static final List<String> LAST = List.of("document", "project", "projectnaam", "naam");
  private static final Pattern PLAN_FACTS =
      Pattern.compile(
          "(?iu).*(?:NL\\.? ?IMRO|plantype|planstatus|bestemmingsplan|wijzigingsplan|imro-).*");
  private static final Pattern FORM_NAME =
      Pattern.compile(
          "(?iu).*(?:formulier|format|sjabloon|voorstel|advies|besluit|notitie|memo|nota).*");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?iu)(?:(?:hoofdstuk )?\\d+(?:\\.\\d+)*\\.? )?(?:inleiding|aanleiding|toelichting|inhoud|regels)\\b.{0,40}");
  private static final int LINES_OF_A_NAME = 3;
  private static final int LONGEST = 400;

  private SubjectTitle() {}

  /// The name in the table of facts of a plan.
  static Optional<Fact> ofPlan(Head head) {
    boolean plan =
        head.lines().stream().anyMatch(line -> PLAN_FACTS.matcher(line.text()).matches());
    return plan
        ? find(head, PLAN, false)
            .map(fact -> fact.with(PlanTitle.calm(PlanTitle.trimmed(fact.value()))))
        : Optional.empty();
  }

  /// What is filled in as title, after the name of the form above it.
  static Optional<Fact> ofForm(Head head) {
    return find(head, FORM, false)
        .map(
            fact -> formName(head).map(name -> fact.with(name + ": " + fact.value())).orElse(fact));
  }

  private static Optional<String> formName(Head head) {
    List<HeadLine> lines = head.lines();
    StringBuilder name = new StringBuilder();
    int at = 0;
    while (at < Math.min(LINES_OF_A_NAME, lines.size())
        && lines.get(at).block() == 0
        && (at == 0 || !lines.get(at).apart())) {
      name.append(name.isEmpty() ? "" : " ").append(lines.get(at++).text());
    }
    boolean form = FORM_NAME.matcher(name).matches() && name.length() < 80 && name.indexOf(":") < 0;
    return form ? Optional.of(name.toString()) : Optional.empty();
  }

  /// The subject of a letter or proposal.
  static Optional<Fact> ofLetter(Head head) {
    return find(head, LETTER, true)
        .map(fact -> fact.with(PlanTitle.capitalised(PlanTitle.trimmed(fact.value()))));
  }

  /// The name of a project or document in a table on the first page.
  static Optional<Fact> ofProject(Head head) {
    return find(head, LAST, false);
  }

  private static Optional<Fact> find(Head head, List<String> labels, boolean bare) {
    return new Labels(head).all(labels, bare).filter(SubjectTitle::names).findFirst();
  }

  private static boolean names(Fact fact) {
    String value = fact.value();
    return value.length() <= LONGEST
        && value.chars().filter(Character::isLetter).count() > 3
        && !CHAPTER.matcher(value).matches()
        && !value.contains("NL.IMRO")
        && !value.equalsIgnoreCase("bestemmingsplan");
  }
}

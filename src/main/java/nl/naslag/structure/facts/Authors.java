package nl.naslag.structure.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.decision.DecisionList;

/// Chooses who made a document, in the order of trust: the formula of a law, the signature or
/// sender, the letterhead, the number of a plan, the minister who signs, for a paper about a
/// law the ministry it mostly names, and else the gemeente it mostly names.
final class Authors {
  private static final Pattern LAW =
      Pattern.compile(
          "(?iu).*\\b(?:toelichting|wetsvoorstel|voorstel van wet|besluit|regeling|wet|\\p{L}*consultatie|beleidskompas\\p{L}*)\\b.*");

  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?iu).*\\b(?:procedurevergadering|(?:vaste|algemene|tijdelijke) (?:kamer)?commissie voor)\\b.*");

  private Authors() {}

  static Optional<Fact> in(Head head, List<Block> blocks, String title, String fileName) {
    return Ministries.proposing(head, title)
        .or(() -> organisation(blocks, title, Municipalities.ofPlan(head, fileName)))
        .or(() -> DecisionList.is(blocks) ? committee(head) : Optional.empty())
        .or(() -> Ministries.ofHead(head))
        .or(() -> Ministries.signing(blocks))
        .or(() -> LAW.matcher(title).matches() ? lawmaker(blocks) : Optional.empty())
        .or(() -> Municipalities.prevailing(blocks));
  }

  // Only a list of decisions is of the committee that it names; a letter is addressed to it.
  private static Optional<Fact> committee(Head head) {
    return head.lines().stream()
        .filter(line -> COMMITTEE.matcher(line.text()).matches())
        .map(line -> new Fact("Tweede Kamer", line.text(), line.page(), FactRule.COVER))
        .findFirst();
  }

  private static Optional<Fact> lawmaker(List<Block> blocks) {
    return Ministries.preparing(blocks).or(() -> Ministries.prevailing(blocks));
  }

  /// A plan is of the gemeente in its number, unless another gemeente signed it.
  private static Optional<Fact> organisation(
      List<Block> blocks, String title, Optional<Fact> ofPlan) {
    return Organisations.author(blocks, title)
        .filter(author -> ofPlan.isEmpty() || author.value().startsWith("gemeente "))
        .or(() -> ofPlan);
  }
}

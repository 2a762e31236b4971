package nl.naslag.answer.question;

import java.util.List;
import java.util.Set;
import nl.naslag.language.Word;

/// The part of a question about requests that names who asks and who is asked: "Wat vraagt Drenthe
/// aan het Rijk" in "Wat vraagt Drenthe aan het Rijk over het stroomnet?".
///
/// What follows is the subject. Without it a request of the same party is still no answer.
final class DemandFrame {
  private static final Set<String> ASKS =
      Set.of(
          "vraagt",
          "vragen",
          "verzoekt",
          "verzoeken",
          "eist",
          "eisen",
          "wordt",
          "worden",
          "wil",
          "willen",
          "belooft",
          "beloven");
  private static final Set<String> ABOUT =
      Set.of("over", "voor", "rond", "rondom", "inzake", "omtrent", "tegen");

  private DemandFrame() {}

  /// How many of the first words are the frame; 0 for a question without one.
  static int length(List<Word> question) {
    boolean asks =
        question.size() > 1
            && question.getFirst().form().equals("wat")
            && ASKS.contains(question.get(1).form());
    for (int i = 2; asks && i < question.size() - 1; i++) {
      if (ABOUT.contains(question.get(i).form())) {
        return i;
      }
    }
    return 0;
  }
}

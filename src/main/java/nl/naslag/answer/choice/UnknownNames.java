package nl.naslag.answer.choice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.SoughtWord;
import nl.naslag.document.Passage;
import nl.naslag.search.Hit;

/// The names in a question that no found passage has: what is asked of them cannot be known.
public final class UnknownNames {
  // "Drentse" and "Drenthe" share their first letters.
  private static final int ENDING = 3;
  private static final int SHORTEST = 4;

  private UnknownNames() {}

  /// As they stand in the question; none where it has no names.
  public static List<String> in(Question question, List<Hit> hits) {
    return question.terms().stream()
        .filter(SoughtWord::name)
        .filter(term -> hits.stream().noneMatch(hit -> has(hit, stem(term))))
        .map(term -> term.word().span().in(question.text()))
        .toList();
  }

  private static String stem(SoughtWord term) {
    String form = term.word().form();
    return form.substring(0, Math.min(form.length(), Math.max(SHORTEST, form.length() - ENDING)));
  }

  private static boolean has(Hit hit, String stem) {
    Passage passage = hit.passage().passage();
    return plain(passage.text()).contains(stem)
        || plain(hit.passage().documentTitle()).contains(stem)
        || passage.trail().stream().anyMatch(heading -> plain(heading).contains(stem));
  }

  private static String plain(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return Normalizer.normalize(low, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
  }
}

package nl.naslag.answer.choice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.answer.kind.KindFit;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.WordPattern;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;

/// Whether a sentence commits somebody as a question asks: questions about requests, promises and
/// plans are answered from the commitments that were read in the sentences.
final class DemandFit {
  private static final Pattern ASKING =
      WordPattern.of("vraagt|vragen|verzoekt|verzoeken|verzoek|roept|dringt|nodig|gevraagd");
  private static final Pattern DUTY = WordPattern.of("moet|moeten|verplicht");
  private static final Pattern PROMISE =
      WordPattern.of("zegt|toezegging|toegezegd|belooft|beloofd");

  private DemandFit() {}

  /// As [KindFit] reads the sentence, but sure only where it is a commitment of the kind asked for.
  ///
  /// @param sentence in the passage's text
  static KindFit.Fit fit(Question question, IndexedPassage found, Span sentence, KindFit.Fit read) {
    List<CommitmentKind> kinds =
        commitments(found, sentence).stream().map(Commitment::kind).toList();
    Set<CommitmentKind> wanted = wanted(question.text());
    boolean sure = kinds.stream().anyMatch(wanted::contains);
    double soft = kinds.isEmpty() ? read.hard() / 2 : 1;
    return new KindFit.Fit(sure ? 1 : 0, soft, 0, read.where());
  }

  /// What was read in a sentence of a passage.
  ///
  /// @param sentence in the passage's text
  static List<Commitment> commitments(IndexedPassage found, Span sentence) {
    Span place = sentence.shift(found.passage().span().start());
    return found.commitments().stream().filter(one -> one.span().overlaps(place)).toList();
  }

  private static Set<CommitmentKind> wanted(String asked) {
    if (PROMISE.matcher(asked).find()) {
      return EnumSet.of(CommitmentKind.TOEZEGGING);
    }
    if (ASKING.matcher(asked).find()) {
      return EnumSet.of(CommitmentKind.VERZOEK);
    }
    return DUTY.matcher(asked).find()
        ? EnumSet.of(CommitmentKind.VERZOEK, CommitmentKind.VERPLICHTING)
        : EnumSet.complementOf(EnumSet.of(CommitmentKind.VERZOEK));
  }
}

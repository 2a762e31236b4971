package nl.naslag.trace.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.fate.FateState;

/// The state that a passage would give a request, with the sentence that shows it.
///
/// A refusal goes before a promise: "Ik zal dit niet doen" is read as a promise about not doing.
///
/// @param proof in the text of the passage
record RepliedState(FateState state, Span proof) {
  // "Ik zie geen aanleiding om …", "het kabinet wijst dit verzoek af", "dat ben ik niet van plan".
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?iu)\\bgeen (?:aanleiding|noodzaak|behoefte|heil in)\\b"
              + "|\\bgeen (?:reden|voornemens?) (?:\\p{L}+ ){0,2}om\\b"
              + "|\\bniet (?:van plan|voornemens|bereid|overgaan|overnemen|overgenomen)\\b"
              + "|\\b(?:wijst|wijs|wijzen) (?!erop|er op|op).{0,60}\\baf\\b"
              + "|\\b(?:verzoek|vraag|voorstel|motie)\\b.{0,60}\\b(?:afgewezen|afwijzen)\\b"
              + "|\\bontra(?:ad|adt|den)\\b");
  // "Hieraan is voldaan", "dit is inmiddels gerealiseerd".
  private static final Pattern DONE =
      Pattern.compile(
          "(?iu)\\b(?:is|zijn) (?:\\p{L}+"
              + " ){0,4}?(?:voldaan|uitgevoerd|gerealiseerd|afgerond|afgehandeld)\\b|\\b(?:hieraan|daaraan|hiermee|daarmee)"
              + " .{0,30}\\b(?:voldaan|uitgevoerd)\\b");
  private static final Pattern PARTLY =
      Pattern.compile("(?iu)\\b(?:deels|gedeeltelijk|ten dele)\\b");
  private static final Pattern NOT =
      Pattern.compile("(?iu)\\b(?:niet|nog geen|nooit|zodra|als|wanneer|indien)\\b");

  /// The first refusal, else the first that says it was done, promised, decided or examined; empty
  /// where no words show a state.
  ///
  /// @param sentences of the passage's text
  static Optional<RepliedState> in(IndexedPassage passage, List<Span> sentences) {
    String text = passage.passage().text();
    return Stream.of(
            refused(passage, sentences),
            sentences.stream().flatMap(span -> done(span, text).stream()).findFirst(),
            committed(passage, FateState.TOEGEZEGD),
            committed(passage, FateState.IN_ONDERZOEK))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// Whether a commitment of this kind is of who speaks, rather than of who is spoken to.
  static boolean isOfSpeaker(CommitmentKind kind) {
    return switch (kind) {
      case TOEZEGGING, VOORNEMEN, BESLUIT, VERKENNING -> true;
      case VERZOEK, VERPLICHTING -> false;
    };
  }

  private static Optional<RepliedState> refused(IndexedPassage passage, List<Span> sentences) {
    String text = passage.passage().text();
    return Stream.concat(
            sentences.stream().filter(span -> REFUSAL.matcher(span.in(text)).find()),
            passage.commitments().stream()
                .filter(one -> one.negated() && isOfSpeaker(one.kind()))
                .flatMap(one -> place(one, passage).stream()))
        .findFirst()
        .map(span -> new RepliedState(FateState.AFGEWEZEN, span));
  }

  private static Optional<RepliedState> done(Span span, String text) {
    String sentence = span.in(text);
    if (!DONE.matcher(sentence).find() || NOT.matcher(sentence).find()) {
      return Optional.empty();
    }
    boolean partly = PARTLY.matcher(sentence).find();
    return Optional.of(
        new RepliedState(partly ? FateState.DEELS_VOLDAAN : FateState.VOLDAAN, span));
  }

  private static Optional<RepliedState> committed(IndexedPassage passage, FateState state) {
    return passage.commitments().stream()
        .filter(one -> !one.negated() && isOfSpeaker(one.kind()))
        .filter(one -> (one.kind() == CommitmentKind.VERKENNING) == (state != FateState.TOEGEZEGD))
        .flatMap(one -> place(one, passage).stream())
        .findFirst()
        .map(span -> new RepliedState(state, span));
  }

  // Commitments are counted in the whole document; a sentence may begin in the passage before.
  private static Optional<Span> place(Commitment one, IndexedPassage passage) {
    Span whole = passage.passage().span();
    return whole.contains(one.span())
        ? Optional.of(one.span().shift(-whole.start()))
        : Optional.empty();
  }
}

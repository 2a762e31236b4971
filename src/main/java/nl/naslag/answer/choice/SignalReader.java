package nl.naslag.answer.choice;

import static nl.naslag.answer.choice.Surroundings.share;

import java.util.List;
import nl.naslag.annotation.RequestKind;
import nl.naslag.answer.kind.AnswerFit;
import nl.naslag.answer.kind.ExpectedKind;
import nl.naslag.answer.kind.KindFit;
import nl.naslag.answer.question.AskingWords;
import nl.naslag.answer.question.Question;
import nl.naslag.document.PassageKind;
import nl.naslag.language.Word;
import nl.naslag.language.WordVectors;
import nl.naslag.search.IndexedPassage;

/// Reads what speaks for a sentence as the answer to one question. Not thread-safe.
///
/// Context counts too: "Dat zijn er 2.700" answers when the previous sentence or the heading above
/// says what is counted.
final class SignalReader {
  // What counts for a promise, beside the words of the sentence itself.
  private static final double ABOVE = 0.3;
  private static final double MEANING = 0.5;
  // How much of the overlap is left where the kind of answer is missing.
  private static final double CHECKED = 0.3;
  private static final double UNCHECKED = 0.75;
  // In words; a sentence much shorter or longer says less with the same words.
  private static final double USUAL = 18;
  private static final double LENGTH = 0.15;

  private static final AnswerFit FIT = new AnswerFit();
  private static final KindFit KINDS = new KindFit();
  private static final AskingWords ASKING = new AskingWords();
  private final ChoiceModel model;
  private final Question question;
  private final Question rare;
  private final ExpectedKind expected;
  private final LetterGrams asked;
  private final Alignment meaning;

  /// @param rare the question with its terms weighed by how few of the sentences hold them
  SignalReader(ChoiceModel model, WordVectors vectors, Question question, Question rare) {
    this.model = model;
    this.question = question;
    this.rare = rare;
    expected = ExpectedKind.of(question);
    asked = grams(question.words());
    meaning = new Alignment(vectors, rare);
  }

  /// How well a sentence seems to answer before it is weighed in full.
  double promise(FoundPassage read, int at) {
    return read.around().own(rare, at)
        + ABOVE * share(rare, term -> read.around().context(term, at))
        + MEANING * meaning.share(read.words().get(at));
  }

  KindFit.Fit kind(FoundPassage read, int at) {
    KindFit.Fit said = KINDS.fit(question, expected, read.sentence(at));
    return expected == ExpectedKind.VERZOEK
        ? DemandFit.fit(question, read.passage(), read.spans().get(at), said)
        : said;
  }

  /// @param covered the share of the question in what was found of the document
  Candidate candidate(FoundPassage read, int at, double covered) {
    List<Word> words = read.words().get(at);
    double own = read.around().own(question, at);
    double near = read.around().around(question, at);
    double fits =
        FIT.fit(question, new AnswerFit.Said(read.sentence(at), words, asks(read.passage())));
    KindFit.Fit kind = kind(read, at);
    Signals.Collecting signals =
        new Signals.Collecting()
            .put(Signal.OWN, own)
            .put(Signal.AROUND, near)
            .put(Signal.FIT, fits)
            .put(Signal.RANK, read.standing())
            .put(Signal.KIND, kind.hard())
            .put(Signal.SOFT, kind.soft())
            .put(Signal.NONEW, kind.lacking())
            .put(Signal.DOCUMENT, covered)
            .put(Signal.SIZED, sized(own, words));
    overlaps(signals, read.around(), at);
    letters(signals, read, at);
    Signals all = signals.done();
    return new Candidate(
        read.passage(),
        read.spans().get(at),
        words,
        all,
        overlap(own, near, fits),
        kind.where(),
        model.score(all));
  }

  private void overlaps(Signals.Collecting signals, Surroundings around, int at) {
    signals
        .put(Signal.WINDOW, share(question, term -> around.window(term, at)))
        .put(Signal.CONTEXT, share(question, term -> around.context(term, at)))
        .put(Signal.HEADING, share(question, around.headings()::holds))
        .put(Signal.TITLE, share(question, around.title()::holds))
        .put(Signal.PASSAGE, share(question, around.passage()::holds))
        .put(Signal.RARE, around.own(rare, at));
  }

  private void letters(Signals.Collecting signals, FoundPassage read, int at) {
    List<Word> words = read.words().get(at);
    LetterGrams grams = grams(words);
    signals
        .put(Signal.GRAMS, asked.lettersIn(grams))
        .put(Signal.GRAMCOS, asked.lettersLike(grams))
        .put(Signal.PAIRS, asked.pairsIn(grams))
        .put(Signal.WIDE, asked.lettersIn(grams(read.wide(at))))
        .put(Signal.MEANING, meaning.share(words))
        .put(Signal.NEAR, meaning.share(read.window(at)));
  }

  private LetterGrams grams(List<Word> words) {
    return new LetterGrams(words, word -> !ASKING.holds(word));
  }

  private static double sized(double own, List<Word> words) {
    return own / (1 + LENGTH * Math.abs(Math.log((words.size() + 1.0) / USUAL)));
  }

  // Where the kind of answer can be checked, a sentence without it overlaps little.
  private double overlap(double own, double near, double fits) {
    double least = question.type().checkable() ? CHECKED : UNCHECKED;
    return Math.clamp((own + near) / 2 * (least + (1 - least) * fits), 0, 1);
  }

  // An agendapunt makes a request even if it does not say of whom.
  private static boolean asks(IndexedPassage found) {
    PassageKind kind = found.passage().kind();
    return found.annotations().request() != RequestKind.NEE
        || kind == PassageKind.AGENDAPUNT
        || kind == PassageKind.VERZOEK;
  }
}

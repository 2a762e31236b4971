package nl.naslag.answer.choice;

import static nl.naslag.answer.choice.Surroundings.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.annotation.RequestKind;
import nl.naslag.answer.kind.AnswerFit;
import nl.naslag.answer.kind.ExpectedKind;
import nl.naslag.answer.kind.KindFit;
import nl.naslag.answer.question.AskingWords;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.SoughtWord;
import nl.naslag.answer.question.WordBag;
import nl.naslag.document.PassageKind;
import nl.naslag.document.file.DocumentId;
import nl.naslag.language.Word;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import org.springframework.stereotype.Component;

/// Scores sentences of the found passages against the question: all of the best passages, and of
/// the others those that hold most of it.
///
/// Context counts too: "Dat zijn er 2.700" answers when the previous sentence or the heading above
/// says what is counted.
@Component
public final class CandidateFinder {
  // All sentences of this many passages are weighed.
  private static final int WHOLE = 60;
  // And this many sentences of passages further down.
  private static final int FURTHER = 100;
  // What counts among those, beside the words of the sentence itself.
  private static final double ABOVE = 0.3;
  private static final double MEANING = 0.5;
  private static final double FITTING = 0.2;
  // How much of the overlap is left where the kind of answer is missing.
  private static final double CHECKED = 0.3;
  private static final double UNCHECKED = 0.75;
  // The weight left to a word that only names the kind of answer.
  private static final double KIND = 0.25;
  // In words; a sentence much shorter or longer says less with the same words.
  private static final double USUAL = 18;
  private static final double LENGTH = 0.15;

  private final PassageReading reading;
  private final AnswerFit fit = new AnswerFit();
  private final KindFit kinds = new KindFit();
  private final AskingWords asking = new AskingWords();
  private final ChoiceModel model = ChoiceModel.read();
  private final WordVectors vectors = WordVectors.read();

  CandidateFinder(PassageReading reading) {
    this.reading = reading;
  }

  /// What is asked.
  ///
  /// @param rare the question with its terms weighed by how few of the sentences hold them
  private record Sought(
      Question question, Question rare, ExpectedKind kind, LetterGrams grams, Alignment meaning) {}

  /// A sentence by its place, with how well it seems to answer.
  private record Place(FoundPassage read, int at, double promise) {
    Place plus(double more) {
      return new Place(read, at, promise + more);
    }
  }

  /// In passage order.
  public List<Candidate> candidates(Question asked, List<Hit> hits) {
    List<FoundPassage> read = reading.read(hits);
    List<FoundPassage> best = read.subList(0, Math.min(WHOLE, read.size()));
    List<WordBag> titles = best.stream().map(one -> one.around().title()).toList();
    Question question = asked.lighter(term -> inMost(titles, term));
    Question rare = rare(question, read);
    Sought sought =
        new Sought(
            question,
            rare,
            ExpectedKind.of(question),
            grams(question.words()),
            new Alignment(vectors, rare));
    Map<DocumentId, Double> covered = covered(question, read);
    List<Candidate> found = new ArrayList<>();
    for (Place place : places(sought, read)) {
      DocumentId document = place.read().passage().passage().documentId();
      found.add(candidate(sought, place.read(), place.at(), covered.getOrDefault(document, 0.0)));
    }
    return found;
  }

  private List<Place> places(Sought sought, List<FoundPassage> read) {
    List<Place> places = new ArrayList<>();
    List<Place> further = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      FoundPassage one = read.get(i);
      for (int at = 0; at < one.spans().size(); at++) {
        if (i < WHOLE) {
          places.add(new Place(one, at, 1));
        } else {
          further.add(new Place(one, at, promise(sought, one, at)));
        }
      }
    }
    further.stream()
        .sorted(Comparator.comparingDouble(Place::promise).reversed())
        .limit(2L * FURTHER)
        .map(place -> place.plus(FITTING * kind(sought, place.read(), place.at()).hard()))
        .sorted(Comparator.comparingDouble(Place::promise).reversed())
        .limit(FURTHER)
        .forEach(places::add);
    return places;
  }

  private double promise(Sought sought, FoundPassage read, int at) {
    Question rare = sought.rare();
    return read.around().own(rare, at)
        + ABOVE * share(rare, term -> read.around().context(term, at))
        + MEANING * sought.meaning().share(read.words().get(at));
  }

  private KindFit.Fit kind(Sought sought, FoundPassage read, int at) {
    KindFit.Fit said = kinds.fit(sought.question(), sought.kind(), read.sentence(at));
    return sought.kind() == ExpectedKind.VERZOEK
        ? DemandFit.fit(sought.question(), read.passage(), read.spans().get(at), said)
        : said;
  }

  private static Map<DocumentId, Double> covered(Question question, List<FoundPassage> read) {
    Map<DocumentId, List<Word>> documents = new HashMap<>();
    for (FoundPassage one : read) {
      List<Word> words =
          documents.computeIfAbsent(
              one.passage().passage().documentId(), unused -> new ArrayList<>());
      one.words().forEach(words::addAll);
    }
    Map<DocumentId, Double> covered = new HashMap<>();
    documents.forEach((id, words) -> covered.put(id, share(question, new WordBag(words)::holds)));
    return covered;
  }

  private static Question rare(Question question, List<FoundPassage> read) {
    Map<SoughtWord, Double> weights = new HashMap<>();
    for (SoughtWord term : question.terms()) {
      long all = 0;
      long holding = 0;
      for (FoundPassage one : read) {
        all += one.spans().size();
        holding += one.around().sentences().stream().filter(bag -> bag.holds(term) > 0).count();
      }
      weights.put(term, Math.log(1 + (all + 1.0) / (holding + 1)));
    }
    return question.weighed(term -> weights.getOrDefault(term, 1.0) * (term.telling() ? 1 : KIND));
  }

  private LetterGrams grams(List<Word> words) {
    return new LetterGrams(words, word -> !asking.holds(word));
  }

  // Where the documents are about Drenthe, a sentence that names Drenthe says little.
  private static boolean inMost(List<WordBag> titles, SoughtWord term) {
    return 2 * titles.stream().filter(title -> title.holds(term) > 0).count() > titles.size();
  }

  private Candidate candidate(Sought sought, FoundPassage read, int at, double covered) {
    Question question = sought.question();
    Surroundings around = read.around();
    List<Word> words = read.words().get(at);
    KindFit.Fit kind = kind(sought, read, at);
    double own = around.own(question, at);
    double near = around.around(question, at);
    double fits = fits(question, read, at);
    double[] overlaps = overlaps(question, around, at);
    double[] letters = letters(sought.grams(), read, at);
    Signals signals =
        new Signals(
            own,
            near,
            fits,
            read.standing(),
            kind.hard(),
            kind.soft(),
            kind.lacking(),
            overlaps[0],
            overlaps[1],
            overlaps[2],
            overlaps[3],
            covered,
            letters[0],
            letters[1],
            letters[2],
            sized(own, words),
            letters[3],
            overlaps[4],
            share(sought.rare(), term -> around.inSentence(term, at)),
            sought.meaning().share(words),
            sought.meaning().share(read.window(at)));
    return new Candidate(
        read.passage(),
        read.spans().get(at),
        words,
        signals,
        overlap(question, own, near, fits),
        kind.where(),
        model.score(signals));
  }

  private double fits(Question question, FoundPassage read, int at) {
    boolean asks = asks(read.passage());
    return fit.fit(question, new AnswerFit.Said(read.sentence(at), read.words().get(at), asks));
  }

  private static double sized(double own, List<Word> words) {
    return own / (1 + LENGTH * Math.abs(Math.log((words.size() + 1.0) / USUAL)));
  }

  // With the window, the context, the headings, the title and the passage.
  private static double[] overlaps(Question question, Surroundings around, int at) {
    return new double[] {
      share(question, term -> around.window(term, at)),
      share(question, term -> around.context(term, at)),
      share(question, around.headings()::holds),
      share(question, around.title()::holds),
      share(question, around.passage()::holds)
    };
  }

  // Sequences of letters in the sentence, alike, pairs of words, and sequences around it.
  private double[] letters(LetterGrams asked, FoundPassage read, int at) {
    LetterGrams grams = grams(read.words().get(at));
    return new double[] {
      asked.lettersIn(grams),
      asked.lettersLike(grams),
      asked.pairsIn(grams),
      asked.lettersIn(grams(read.wide(at)))
    };
  }

  // Where the kind of answer can be checked, a sentence without it overlaps little.
  private static double overlap(Question question, double own, double near, double fits) {
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

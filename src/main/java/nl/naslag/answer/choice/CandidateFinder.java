package nl.naslag.answer.choice;

import static nl.naslag.answer.choice.Surroundings.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.SoughtWord;
import nl.naslag.answer.question.WordBag;
import nl.naslag.document.file.DocumentId;
import nl.naslag.language.Word;
import nl.naslag.language.WordVectors;
import nl.naslag.search.Hit;
import org.springframework.stereotype.Component;

/// Weighs sentences of the found passages against the question: all of the best passages, and of
/// the others those that promise most.
@Component
public final class CandidateFinder {
  // All sentences of this many passages are weighed.
  private static final int WHOLE = 60;
  // And this many sentences of passages further down.
  private static final int FURTHER = 100;
  // What the kind of answer adds to the promise of such a sentence.
  private static final double FITTING = 0.2;
  // The weight left to a word that only names the kind of answer.
  private static final double KIND = 0.25;

  private final PassageReading reading;
  private final ChoiceModel model = ChoiceModel.read();
  private final WordVectors vectors = WordVectors.read();

  CandidateFinder(PassageReading reading) {
    this.reading = reading;
  }

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
    SignalReader signals = new SignalReader(model, vectors, question, rare(question, read));
    Map<DocumentId, Double> covered = covered(question, read);
    List<Candidate> found = new ArrayList<>();
    for (Place place : places(signals, read)) {
      DocumentId document = place.read().passage().passage().documentId();
      double share = covered.getOrDefault(document, 0.0);
      found.add(signals.candidate(place.read(), place.at(), share));
    }
    return found;
  }

  private static List<Place> places(SignalReader signals, List<FoundPassage> read) {
    List<Place> places = new ArrayList<>();
    List<Place> further = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      FoundPassage one = read.get(i);
      for (int at = 0; at < one.spans().size(); at++) {
        if (i < WHOLE) {
          places.add(new Place(one, at, 1));
        } else {
          further.add(new Place(one, at, signals.promise(one, at)));
        }
      }
    }
    // The kind of answer is slow to read, so the least promising sentences go first.
    further.stream()
        .sorted(Comparator.comparingDouble(Place::promise).reversed())
        .limit(2L * FURTHER)
        .map(place -> place.plus(FITTING * signals.kind(place.read(), place.at()).hard()))
        .sorted(Comparator.comparingDouble(Place::promise).reversed())
        .limit(FURTHER)
        .forEach(places::add);
    return places;
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

  /// The question with its terms weighed by how few of the sentences hold them.
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

  // Where the documents are about Drenthe, a sentence that names Drenthe says little.
  private static boolean inMost(List<WordBag> titles, SoughtWord term) {
    return 2 * titles.stream().filter(title -> title.holds(term) > 0).count() > titles.size();
  }
}

package nl.naslag.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.naslag.language.TreebankFile.Row;
import nl.naslag.language.model.WordClasses;
import nl.naslag.language.tag.TagForm;
import nl.naslag.language.tag.WordFeatures;
import opennlp.tools.lemmatizer.LemmaSample;
import opennlp.tools.lemmatizer.LemmatizerFactory;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// Trains what tells of a word: its class and its lemma.
final class WordTraining {
  private static final int ITERATIONS = 100;
  // Seen so often, a word has shown every class it has.
  private static final int COMMON = 10;
  // Seen so often, what it was besides the classes of the word list was no slip of a pen.
  private static final int KNOWN = 2;
  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ");
  private static final Set<String> FUNCTION =
      Set.of("PRON", "DET", "ADP", "ADV", "NUM", "CCONJ", "SCONJ", "AUX");

  private WordTraining() {}

  static TrainingParameters parameters(int cutoff) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", "MAXENT");
    parameters.put("Iterations", ITERATIONS);
    parameters.put("Cutoff", cutoff);
    return parameters;
  }

  static POSModel classes(List<List<Row>> treebank) throws IOException {
    WordClasses classes = new WordClasses(Dutch.WORDS);
    List<Event> events = new ArrayList<>();
    for (List<Row> sentence : treebank) {
      List<TagForm> words = new ArrayList<>();
      sentence.forEach(row -> words.add(TagForm.of(row.form(), 0, classes.classes(row.form()))));
      for (int at = 0; at < words.size(); at++) {
        String before = at > 0 ? sentence.get(at - 1).tag() : "";
        String twoBefore = at > 1 ? sentence.get(at - 2).tag() : "";
        events.add(
            new Event(sentence.get(at).tag(), WordFeatures.features(words, at, before, twoBefore)));
      }
    }
    MaxentModel model =
        TrainerFactory.getEventTrainer(parameters(2), new HashMap<>())
            .train(ObjectStreamUtils.createObjectStream(events.toArray(Event[]::new)));
    return new POSModel("nld", model, 1, new HashMap<>(), new POSTaggerFactory());
  }

  /// Word and classes, with tabs between; a plus for classes besides those of the word list.
  ///
  /// A capital says more of a name than of the word itself.
  static List<String> commonWords(List<List<Row>> treebank) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> tags = new TreeMap<>();
    for (List<Row> sentence : treebank) {
      for (Row row : sentence) {
        String lower = lower(row);
        counts.merge(lower, 1, Integer::sum);
        if (!row.tag().equals("PROPN") || row.form().equals(lower)) {
          tags.computeIfAbsent(lower, _ -> new TreeSet<>()).add(row.tag());
        }
      }
    }
    WordClasses dictionary = new WordClasses(Dutch.WORDS);
    List<String> lines = new ArrayList<>();
    tags.forEach(
        (word, classes) -> {
          int seen = counts.getOrDefault(word, 0);
          if (seen >= COMMON || (seen >= KNOWN && addsTo(dictionary.classes(word), classes))) {
            String mark = seen >= COMMON ? "" : "+\t";
            lines.add(word + "\t" + mark + String.join("\t", classes));
          }
        });
    return lines;
  }

  // Of a word that the word list does not have, nothing is known for sure.
  private static boolean addsTo(int dictionary, Set<String> classes) {
    return dictionary != 0
        && classes.stream().anyMatch(name -> (WordClass.valueOf(name).bit() & dictionary) == 0);
  }

  /// Each word alone, as it is asked later: the model serves words that stand in no list.
  static LemmatizerModel lemmas(List<List<Row>> treebank) throws IOException {
    Set<List<String>> words = new LinkedHashSet<>();
    treebank.stream()
        .flatMap(List::stream)
        .filter(row -> OPEN.contains(row.tag()) && row.form().chars().allMatch(Character::isLetter))
        .forEach(row -> words.add(List.of(lower(row), row.tag(), row.lemma())));
    LemmaSample[] samples = words.stream().map(WordTraining::sample).toArray(LemmaSample[]::new);
    return LemmatizerME.train(
        "nld",
        ObjectStreamUtils.createObjectStream(samples),
        parameters(3),
        new LemmatizerFactory());
  }

  private static LemmaSample sample(List<String> word) {
    return new LemmaSample(
        List.of(word.get(0)), List.of(word.get(1)), List.of(word.get(2).toLowerCase(Locale.ROOT)));
  }

  /// Word, class and lemma with tabs between, each word as it was marked most often.
  static List<String> functionWords(List<List<Row>> treebank) {
    Map<String, Map<String, Integer>> lemmas = new TreeMap<>();
    treebank.stream()
        .flatMap(List::stream)
        .filter(row -> FUNCTION.contains(row.tag()) && !Character.isDigit(row.form().charAt(0)))
        .forEach(
            row ->
                lemmas
                    .computeIfAbsent(lower(row) + "\t" + row.tag(), _ -> new TreeMap<>())
                    .merge(row.lemma(), 1, Integer::sum));
    List<String> lines = new ArrayList<>();
    lemmas.forEach(
        (word, counts) -> {
          var most = counts.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue));
          if (most.orElseThrow().getValue() > 1) {
            lines.add(word + "\t" + most.orElseThrow().getKey());
          }
        });
    return lines;
  }

  private static String lower(Row row) {
    return row.form().toLowerCase(Locale.ROOT);
  }
}

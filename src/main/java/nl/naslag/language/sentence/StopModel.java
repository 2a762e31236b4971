package nl.naslag.language.sentence;

import java.util.Optional;
import nl.naslag.language.model.LanguageModels;
import opennlp.tools.sentdetect.SentenceModel;

/// The verdict of OpenNLP's sentence model on a stop that the rules leave open. Thread-safe.
///
/// Elsewhere it scored below the rules, so it is used only there. Without a model every such stop
/// ends its sentence.
final class StopModel {
  // In letters to either side; the model uses only the words next to the stop.
  private static final int WINDOW = 60;
  private static final String SPLIT = "s";

  private final LanguageModels models;
  private final Optional<SentenceModel> model;

  StopModel(LanguageModels models) {
    this.models = models;
    model = models.sentences();
  }

  boolean ends(String text, int stop) {
    if (model.isEmpty()) {
      return true;
    }
    try {
      return chance(model.get(), text, stop) > 0.5;
    } catch (RuntimeException e) {
      models.failed(LanguageModels.SENTENCES, e);
      return true;
    }
  }

  // The generator has state, so each stop gets a new one; doubtful stops are few.
  private static double chance(SentenceModel file, String text, int stop) {
    int from = Math.max(0, stop - WINDOW);
    int to = Math.min(text.length(), stop + WINDOW);
    String[] context =
        file.getFactory().getSDContextGenerator().getContext(text.substring(from, to), stop - from);
    double[] chances = file.getMaxentModel().eval(context);
    return chances[file.getMaxentModel().getIndex(SPLIT)];
  }
}

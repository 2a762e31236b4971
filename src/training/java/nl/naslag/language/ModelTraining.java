package nl.naslag.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.language.TreebankFile.Row;
import nl.naslag.language.model.LanguageModels;
import opennlp.tools.util.model.BaseModel;
import org.junit.jupiter.api.Test;

/// Trains the models that Naslag brings along, and writes them where the build takes them from.
///
/// Not part of the build: the name says that it is run by hand, as the cookbook tells. It reads one
/// file, which holds no sentence of the files that the models are measured on. More files, for an
/// experiment only, can be named in `naslag.training.more`, with another folder to write to in
/// `naslag.training.folder`.
class ModelTraining {
  private static final Path NLP =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"), "nlp");
  private static final String FILE = "ud-lassysmall/nl_lassysmall-ud-train-clean.conllu";
  private static final Path FOLDER =
      Path.of(System.getProperty("naslag.training.folder", "src/main/resources/taal/modellen"));

  @Test
  void trainsAllModels() throws IOException {
    assumeTrue(Files.exists(NLP.resolve(FILE)), "Skipped: no treebank at " + NLP);
    List<List<Row>> sentences = new ArrayList<>();
    for (List<Row> sentence : TreebankFile.read(NLP.resolve(FILE)).sentences()) {
      sentences.add(sentence.stream().map(TreebankScheme::today).toList());
    }
    for (String more : System.getProperty("naslag.training.more", "").split(",")) {
      sentences.addAll(
          more.isEmpty() ? List.of() : TreebankFile.read(NLP.resolve(more)).sentences());
    }
    Files.createDirectories(FOLDER);
    write(LanguageModels.SENTENCES, TextTraining.sentences(sentences));
    write(LanguageModels.WORDS, TextTraining.words(sentences));
    write(LanguageModels.CLASSES, WordTraining.classes(sentences));
    write(LanguageModels.LEMMAS, WordTraining.lemmas(sentences));
    Files.write(FOLDER.resolve(LanguageModels.COMMON), WordTraining.commonWords(sentences));
    Files.write(FOLDER.resolve(LanguageModels.FUNCTION), WordTraining.functionWords(sentences));
  }

  private static void write(String name, BaseModel model) throws IOException {
    Path file = FOLDER.resolve(name);
    model.serialize(file);
    System.out.println(file + " " + Files.size(file) + " bytes");
    assertThat(Files.size(file)).isLessThan(5_000_000);
  }
}

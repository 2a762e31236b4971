package nl.naslag.language.tag;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.TaggedText;
import nl.naslag.language.TaggedWord;
import nl.naslag.language.WordClass;
import nl.naslag.language.lexicon.CompoundSplitter;
import nl.naslag.language.lexicon.KnownWords;
import nl.naslag.language.lexicon.WordList;
import nl.naslag.language.model.LanguageModels;
import nl.naslag.language.model.WordClasses;
import nl.naslag.language.sentence.TokenSplitter;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.springframework.stereotype.Component;

/// Determines sentences, words, classes and lemmas, in that order.
///
/// A sentence of more than [#LONGEST] words is read in pieces, because hostile text has no stops.
@Component
public final class ModelTaggedText implements TaggedText {
  private static final int LONGEST = 200;
  // OpenNLP's name for the model within its file.
  private static final String MODEL = "pos.model";

  private final SentenceSplitter sentences;
  private final TokenSplitter tokens;
  private final LanguageModels models;
  private final Tagger plain;
  private final Tagger tagger;
  private final Lemmatiser lemmatiser;

  public ModelTaggedText(
      SentenceSplitter sentences, LanguageModels models, WordList words, CorpusWords corpus) {
    this.sentences = sentences;
    this.models = models;
    tokens = new TokenSplitter(models);
    KnownWords known = new KnownWords(words);
    plain = new ListTagger(known);
    tagger = models.classes().map(model -> tagger(model, new WordClasses(words))).orElse(plain);
    lemmatiser = new Lemmatiser(models, known, new CompoundSplitter(known, corpus));
  }

  private Tagger tagger(POSModel file, WordClasses classes) {
    MaxentModel model = file.getArtifact(MODEL);
    return new ModelTagger(model, models.common(), classes);
  }

  @Override
  public List<TaggedWord> words(String text) {
    List<TaggedWord> words = new ArrayList<>();
    for (Span sentence : sentences.sentences(text)) {
      List<Span> spans = tokens.words(sentence.in(text));
      for (int from = 0; from < spans.size(); from += LONGEST) {
        List<Span> piece = spans.subList(from, Math.min(spans.size(), from + LONGEST));
        add(words, text, piece.stream().map(span -> span.shift(sentence.start())).toList());
      }
    }
    return words;
  }

  private void add(List<TaggedWord> words, String text, List<Span> spans) {
    List<String> forms = spans.stream().map(span -> span.in(text)).toList();
    List<WordClass> classes = classes(forms);
    for (int at = 0; at < forms.size(); at++) {
      WordClass wordClass = classes.get(at);
      String lemma = lemmatiser.lemma(forms.get(at), wordClass);
      words.add(new TaggedWord(spans.get(at), wordClass, lemma));
    }
  }

  private List<WordClass> classes(List<String> forms) {
    try {
      return tagger.tags(forms);
    } catch (RuntimeException e) {
      models.failed(LanguageModels.CLASSES, e);
      return plain.tags(forms);
    }
  }
}

package nl.naslag.language;

import nl.naslag.language.analysis.AnalyzedWords;
import nl.naslag.language.analysis.LuceneDutchAnalysis;
import nl.naslag.language.lexicon.DutchLexicon;
import nl.naslag.language.lexicon.WordList;
import nl.naslag.language.model.LanguageModels;
import nl.naslag.language.sentence.RuleSentenceSplitter;
import nl.naslag.language.tag.ModelTaggedText;

/// The Dutch beans, made once for the tests of every module.
public final class Dutch {
  public static final WordList WORDS = new WordList();
  private static final DutchLexicon DUTCH = new DutchLexicon(WORDS, CorpusWords.NONE);
  public static final Lexicon LEXICON = DUTCH;
  public static final WordFrequencies FREQUENCIES = DUTCH;
  public static final LanguageModels MODELS = new LanguageModels();
  public static final DutchAnalysis ANALYSIS =
      new LuceneDutchAnalysis(LEXICON, WORDS, MODELS, CorpusWords.NONE);
  public static final TextWords TEXTS = new AnalyzedWords(ANALYSIS, LEXICON);
  public static final SentenceSplitter SENTENCES = new RuleSentenceSplitter(MODELS);
  public static final TaggedText TAGGED =
      new ModelTaggedText(SENTENCES, MODELS, WORDS, CorpusWords.NONE);

  private Dutch() {}
}

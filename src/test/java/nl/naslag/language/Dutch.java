package nl.naslag.language;

/// The Dutch beans, made once for the tests of every module.
public final class Dutch {
  static final WordList WORDS = new WordList();
  private static final DutchLexicon DUTCH = new DutchLexicon(WORDS, CorpusWords.NONE);
  public static final Lexicon LEXICON = DUTCH;
  public static final WordFrequencies FREQUENCIES = DUTCH;
  static final LanguageModels MODELS = new LanguageModels();
  public static final DutchAnalysis ANALYSIS =
      new LuceneDutchAnalysis(LEXICON, WORDS, MODELS, CorpusWords.NONE);
  public static final TextWords TEXTS = new AnalyzedWords(ANALYSIS, LEXICON);
  public static final SentenceSplitter SENTENCES = new RuleSentenceSplitter(MODELS);
  public static final TaggedText TAGGED =
      new ModelTaggedText(SENTENCES, MODELS, WORDS, CorpusWords.NONE);

  private Dutch() {}
}

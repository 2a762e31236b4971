package nl.naslag.language;

/// The Dutch beans, made once for the tests of every module.
public final class Dutch {
  static final WordList WORDS = new WordList();
  public static final Lexicon LEXICON = new DutchLexicon(WORDS);
  public static final DutchAnalysis ANALYSIS = new LuceneDutchAnalysis(LEXICON, WORDS);
  public static final SentenceSplitter SENTENCES = new RuleSentenceSplitter();

  private Dutch() {}
}

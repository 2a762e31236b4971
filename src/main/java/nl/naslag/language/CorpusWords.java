package nl.naslag.language;

/// Words that occur separately in enough of the corpus's documents, in addition to the word list.
///
/// "warmtenet" or "bargerveen" may be parts of compounds where a corpus is about them. An index and
/// the queries on it must use the same words, so the set never changes while Naslag runs, and its
/// fingerprint is part of that of the analyzers.
public interface CorpusWords {
  /// The file in the index folder: one word per line, in UTF-8.
  String FILE = "corpuswoorden.txt";

  /// Further words are left out, to bound the memory a corpus needs.
  int MOST = 20_000;

  /// No corpus: only the word list is used.
  CorpusWords NONE =
      new CorpusWords() {
        @Override
        public boolean contains(String word) {
          return false;
        }

        @Override
        public String fingerprint() {
          return "0";
        }
      };

  /// Whether the documents of the corpus contain a word.
  ///
  /// @param word in lower case, as it occurs in the documents
  boolean contains(String word);

  /// Changes with every word.
  String fingerprint();
}

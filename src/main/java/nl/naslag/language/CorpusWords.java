package nl.naslag.language;

/// Words that stand by themselves in enough of the documents at hand, beside the word list.
///
/// "warmtenet" or "bargerveen" may be parts of compounds where a corpus is about them. What is in
/// it must be the same for an index and for the questions put to it, so it never changes while
/// Naslag runs, and its fingerprint is part of that of the analyzers.
public interface CorpusWords {
  /// The file in the folder of the index: one word a line, in UTF-8.
  String FILE = "corpuswoorden.txt";

  /// More are left out, so that no corpus makes it heavy.
  int MOST = 20_000;

  /// No corpus: the word list alone decides.
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

  /// Whether the documents of the corpus hold a word.
  ///
  /// @param word in lower case, as it stands in the documents
  boolean contains(String word);

  /// Changes with every word.
  String fingerprint();
}

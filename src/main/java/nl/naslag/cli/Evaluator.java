package nl.naslag.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Measures reading, search and answers, one `name=value` per line.
///
/// Only a source checkout contains an implementation: measuring is for developers and is left out
/// of the program that users run.
public interface Evaluator {
  /// Measures against the gold answers in a folder, with more figures for the document whose file
  /// name contains the given text.
  void measure(Path gold, String document, Consumer<String> lines);

  /// Measures sentences and words against a treebank in CoNLL-U; needs no corpus.
  void measureTreebank(Path file, Consumer<String> lines);

  /// Measures the replies that are proposed for requests against questions with their replies, in
  /// an index of its own; needs no corpus.
  ///
  /// @param folder with the questions and the passages that answer them
  void measureReplies(Path folder, Consumer<String> lines);
}

package nl.naslag.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Measures what was read, found and answered, one `name=value` a line.
///
/// Only a checkout has one: measuring is for developers and stays out of the program that users
/// run.
public interface Evaluator {
  /// Against the right answers in a folder; of one document, whose file name holds a part, more.
  void measure(Path gold, String document, Consumer<String> lines);

  /// Sentences and words against a treebank in CoNLL-U; needs no corpus.
  void measureTreebank(Path file, Consumer<String> lines);
}

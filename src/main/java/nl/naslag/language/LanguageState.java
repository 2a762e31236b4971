package nl.naslag.language;

import java.util.List;

/// Whether everything that reads Dutch works as it should.
public interface LanguageState {
  /// The file names of the models that do not work; empty when all is well.
  ///
  /// Without a model reading goes on by rules and word list, somewhat less well.
  List<String> failures();
}

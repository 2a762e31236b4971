package nl.naslag.language;

import java.util.List;

/// Whether all parts that read Dutch are working.
public interface LanguageState {
  /// The file names of the models that do not work; empty when all is well.
  ///
  /// Without a model, reading continues by rules and word list, somewhat less accurately.
  List<String> failures();
}

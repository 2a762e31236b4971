package nl.naslag.ingest;

import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;

/// Lets people correct what the rules read in a passage; search shows it at once.
public interface PassageCorrections {
  /// Puts values in the place of all that the passage has of one aspect.
  ///
  /// Refuses an unknown passage and values that the vocabulary does not know.
  ///
  /// @param by who corrects
  Correction correct(String passageId, Aspect aspect, List<String> values, String by);

  /// Takes a correction back; refuses an unknown one.
  Correction undo(String correctionId);

  /// Those of a passage, the last first.
  List<Correction> ofPassage(String passageId);

  /// Those of all passages, the last first.
  List<Correction> all();
}

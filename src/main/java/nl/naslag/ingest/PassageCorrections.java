package nl.naslag.ingest;

import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.document.PassageId;

/// Lets people correct what the rules found in a passage; search reflects it immediately.
public interface PassageCorrections {
  /// Replaces all values of one aspect of the passage.
  ///
  /// Throws for an unknown passage and for values that are not in the vocabulary.
  ///
  /// @param by the person who makes the correction
  Correction correct(PassageId passageId, Aspect aspect, List<String> values, String by);

  /// Undoes a correction; throws for an unknown one.
  Correction undo(String correctionId);

  /// The corrections of a passage, newest first.
  List<Correction> ofPassage(PassageId passageId);

  /// The corrections of all passages, newest first.
  List<Correction> all();
}

package nl.naslag.annotation;

import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;

/// Stores corrections apart from the index, which can be lost.
///
/// A correction stays with its passage: by id, or by its words where a new version of the document
/// changed the id. The last correction of an aspect wins. Thread-safe.
public interface Corrections {
  /// The rule in the [Evidence] of a corrected value; its span is the whole passage.
  String RULE = "correction";

  /// Saves a correction; refuses values that the vocabulary does not know.
  Correction correct(Passage passage, Aspect aspect, List<String> values, String by);

  /// Withdraws a correction and restores what it replaced. Refuses an unknown id.
  Correction undo(String correctionId);

  /// The corrections of one passage, latest first.
  List<Correction> ofPassage(PassageId passageId);

  /// The corrections of all passages, latest first.
  List<Correction> all();

  /// The document with its corrections applied over what the rules found.
  AnnotatedDocument applied(AnnotatedDocument document);

  /// The refusal of an unknown value, the same as for any request.
  static Refusal unknown(Aspect aspect, String value) {
    return RefusalCode.UNKNOWN_CORRECTION_VALUE.refusal(aspect.id(), value);
  }
}

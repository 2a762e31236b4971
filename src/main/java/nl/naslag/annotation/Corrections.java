package nl.naslag.annotation;

import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;

/// Keeps what people corrected, apart from the index, which can be lost.
///
/// A correction stays with its passage: by the id, and where a new version of the document gave it
/// another id, by its words. Of corrections of one aspect the last holds. Thread-safe.
public interface Corrections {
  /// Rule of the [Evidence] of a corrected value; its span is the whole passage.
  String RULE = "correction";

  /// Saves a correction; refuses values that the vocabulary does not know.
  Correction correct(Passage passage, Aspect aspect, List<String> values, String by);

  /// Takes a correction back, so that what was there before holds again. Refuses an unknown id.
  Correction undo(String correctionId);

  /// Those of one passage, the last first.
  List<Correction> ofPassage(String passageId);

  /// Those of all passages, the last first.
  List<Correction> all();

  /// The document with its corrections in the place of what the rules found.
  AnnotatedDocument applied(AnnotatedDocument document);

  /// Throws as any unknown value in a request does.
  static Refusal unknown(Aspect aspect, String value) {
    return RefusalCode.UNKNOWN_CORRECTION_VALUE.refusal(aspect.id(), value);
  }
}

package nl.naslag.ui.passage;

import java.util.List;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Corrections;
import nl.naslag.annotation.Evidence;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;

/// A passage with its annotations, ready to be shown and corrected.
///
/// @param changed updates the passage on the screen after a correction
public record ReadPassage(
    PolicyDocument document, AnnotatedPassage passage, CorrectionDesk desk, Runnable changed) {
  PassageId id() {
    return passage.passage().id();
  }

  Annotations annotations() {
    return passage.annotations();
  }

  /// The evidence for a value, cut from the document itself, so that it is verbatim.
  ///
  /// Excludes corrections: their evidence is the person.
  List<String> words(Aspect aspect, String value) {
    return annotations().evidence().stream()
        .filter(one -> one.aspect() == aspect && one.value().equals(value))
        .filter(one -> !one.rule().equals(Corrections.RULE))
        .map(Evidence::span)
        .map(document::text)
        .limit(1)
        .toList();
  }
}

package nl.naslag.annotation;

import java.util.List;
import nl.naslag.document.Passage;

/// A passage with its annotations.
///
/// @param passage as in the document; only its kind may differ
/// @param annotations [Annotations#NONE] where no rule found anything
/// @param commitments one for each sentence that is one, in reading order
public record AnnotatedPassage(
    Passage passage, Annotations annotations, List<Commitment> commitments) {
  public AnnotatedPassage {
    commitments = List.copyOf(commitments);
  }

  /// A passage of which no sentence was read.
  public AnnotatedPassage(Passage passage, Annotations annotations) {
    this(passage, annotations, List.of());
  }
}

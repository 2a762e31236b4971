package nl.naslag.answer.choice;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import nl.naslag.language.Word;
import nl.naslag.search.IndexedPassage;

/// A sentence that may answer the question.
///
/// @param sentence span relative to the start of the passage's text
/// @param words of the sentence, with spans relative to its own start
/// @param overlap how much of the question it holds, with what stands around and its kind, 0 to 1
/// @param span the words that are of the expected kind, in the sentence
/// @param score by the model; comparable across questions, higher is better
public record Candidate(
    IndexedPassage passage,
    Span sentence,
    List<Word> words,
    Signals signals,
    double overlap,
    Span span,
    double score) {
  public PassageId passageId() {
    return passage.passage().id();
  }
}

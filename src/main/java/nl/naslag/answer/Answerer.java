package nl.naslag.answer;

/// Answers questions in plain Dutch with quotes from the corpus.
///
/// "Hoeveel agrarische bedrijven telt Drenthe?" Thread-safe; nothing of the question is kept.
public interface Answerer {
  /// Refuses a blank or overlong question; every other question gets an answer or an honest "not
  /// found".
  Answer answer(String question);
}

package nl.naslag.answer;

/// Answers a question in plain Dutch by quoting.
///
/// "Hoeveel agrarische bedrijven telt Drenthe?" Thread-safe; nothing of the question is kept.
public interface Answerer {
  /// Refuses a blank or overlong question; every other question gets an answer or an honest "not
  /// found".
  Answer answer(String question);
}

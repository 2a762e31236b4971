package nl.naslag.answer;

/// Answers a question in plain Dutch by quoting.
public interface Answerer {
  /// Refuses a blank or overlong question; every other question gets an answer or an honest "not
  /// found".
  Answer answer(String question);
}

package nl.naslag.trace.reply;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.fate.FateState;
import org.jspecify.annotations.Nullable;

/// A passage that may answer a request.
///
/// @param state that the passage would give the request; absent where no words show one
/// @param proof the sentence that shows the state, in the passage's text; absent without a state
/// @param shared the words that the request has too, in the passage's text, in order
/// @param score comparable only between the replies to one request; higher is likelier
public record Reply(
    IndexedPassage passage,
    @Nullable FateState state,
    @Nullable Span proof,
    List<Span> shared,
    double score) {
  public Reply {
    shared = List.copyOf(shared);
    if ((state == null) != (proof == null)) {
      throw new IllegalArgumentException("A state needs the words that show it");
    }
  }

  /// The words to keep as proof: the sentence that shows the state, else the whole passage.
  public String words() {
    String text = passage.passage().text();
    return Optional.ofNullable(proof).map(span -> span.in(text)).orElse(text);
  }
}

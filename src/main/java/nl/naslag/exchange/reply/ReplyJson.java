package nl.naslag.exchange.reply;

import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.exchange.PassageJson;
import org.jspecify.annotations.Nullable;

/// A passage that may answer a request, in JSON; positions count from the start of its text.
///
/// @param state that it would give the request; null where no words show one
/// @param words the sentence that shows the state; null without a state
/// @param proof the place of that sentence; null without a state
/// @param shared the words that the request has too
public record ReplyJson(
    PassageJson passage,
    @Nullable String state,
    @Nullable String words,
    @Nullable Span proof,
    List<Span> shared,
    double score) {}

package nl.naslag.exchange.reply;

import nl.naslag.exchange.PassageForm;
import nl.naslag.trace.fate.FateState;
import nl.naslag.trace.reply.Reply;
import org.springframework.stereotype.Component;

/// Converts passages that may answer a request to their JSON form.
@Component
public class ReplyForm {
  private final PassageForm passages;

  ReplyForm(PassageForm passages) {
    this.passages = passages;
  }

  /// With the words that show the state, to record it with.
  public ReplyJson json(Reply reply) {
    FateState state = reply.state();
    return new ReplyJson(
        passages.json(reply.passage()),
        state == null ? null : state.id(),
        state == null ? null : reply.words(),
        reply.proof(),
        reply.shared(),
        reply.score());
  }
}

package nl.naslag.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.FateState;
import nl.naslag.trace.reply.Replies;
import nl.naslag.trace.reply.Reply;

/// Proposes the passages of other documents as answers: the first promises, the others say nothing.
record DemoReplies(DemoCorpus corpus) implements Replies {
  @Override
  public List<Reply> to(RijkRequest request, int most) {
    Set<PassageId> own =
        request.occurrences().stream()
            .flatMap(place -> place.passageIds().stream())
            .collect(Collectors.toSet());
    List<IndexedPassage> others =
        corpus.passages().stream()
            .filter(one -> !own.contains(one.passage().id()))
            .filter(one -> !request.isAnsweredBy(one.passage().id()))
            .limit(2)
            .toList();
    return others.stream().map(one -> reply(one, one.equals(others.getFirst()))).toList();
  }

  private static Reply reply(IndexedPassage passage, boolean promises) {
    Span first = new Span(0, passage.passage().text().indexOf(' '));
    return new Reply(
        passage, promises ? FateState.TOEGEZEGD : null, promises ? first : null, List.of(first), 1);
  }
}

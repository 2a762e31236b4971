package nl.naslag.trace.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.Span;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.Hit;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.trace.RijkRequest;
import org.springframework.stereotype.Service;

/// Finds a bounded number of candidates with the words of a request, and orders them by weighed
/// signals.
@Service
public final class IndexedReplies implements Replies {
  private static final int CANDIDATES = 200;

  private final PassageSearch search;
  private final ReplyTexts texts;
  private final ReplyModel model = ReplyModel.read();

  public IndexedReplies(PassageSearch search, ReplyTexts texts) {
    this.search = search;
    this.texts = texts;
  }

  /// A candidate with what speaks for it, in the order of [ReplySignal].
  record Weighed(Hit hit, ReplyText text, double[] signals) {}

  @Override
  public List<Reply> to(RijkRequest request, int most) {
    AskedRequest asked = AskedRequest.of(request, texts);
    return weighed(request, asked).stream()
        .filter(one -> !request.isAnsweredBy(one.hit().passage().passage().id()))
        .sorted(Comparator.comparingDouble(one -> -model.score(one.signals())))
        .limit(most)
        .map(one -> reply(one, asked))
        .toList();
  }

  /// In the order of the search.
  List<Weighed> weighed(RijkRequest request, AskedRequest asked) {
    List<String> later = LaterDocuments.than(request, search.documents());
    if (later.isEmpty()) {
      return List.of();
    }
    String text = asked.text().text();
    String question = text.substring(0, Math.min(text.length(), SearchRequest.LONGEST_QUERY));
    Filters there = new Filters(Map.of(Facet.DOCUMENT, later));
    List<Hit> hits = search.ranked(question, there, CANDIDATES);
    List<ReplyText> read =
        hits.stream().map(hit -> texts.read(hit.passage().passage().text())).toList();
    List<double[]> rows = new ReplySignals(asked, read).rows(hits);
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      weighed.add(new Weighed(hits.get(i), read.get(i), rows.get(i)));
    }
    return weighed;
  }

  private Reply reply(Weighed one, AskedRequest asked) {
    RepliedState state = RepliedState.in(one.hit().passage(), one.text().sentences()).orElse(null);
    Set<String> wanted = asked.text().terms().keySet();
    List<Span> shared =
        one.text().words().stream()
            .filter(word -> ReplyText.terms(word).stream().anyMatch(wanted::contains))
            .map(word -> word.span())
            .toList();
    return new Reply(
        one.hit().passage(),
        state == null ? null : state.state(),
        state == null ? null : state.proof(),
        shared,
        model.score(one.signals()));
  }
}

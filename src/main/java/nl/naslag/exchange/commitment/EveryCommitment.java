package nl.naslag.exchange.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.naslag.document.PassageId;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.commitment.CommitmentLine;
import org.springframework.stereotype.Component;

/// Converts a whole list of commitments to JSON.
@Component
public class EveryCommitment {
  private final PassageSearch search;
  private final CommitmentForm form;

  EveryCommitment(PassageSearch search, CommitmentForm form) {
    this.search = search;
    this.form = form;
  }

  /// In the given order. Converted in document order first, so that each document opens once.
  public List<CommitmentJson> json(List<CommitmentLine> lines) {
    Map<PassageId, List<CommitmentLine>> wanted =
        lines.stream().collect(Collectors.groupingBy(line -> line.place().passageId()));
    Map<String, CommitmentJson> items = new HashMap<>();
    search.each(
        Filters.NONE,
        passage ->
            wanted.getOrDefault(passage.passage().id(), List.of()).stream()
                .flatMap(line -> form.json(passage, line).stream())
                .forEach(item -> items.put(item.id(), item)));
    return lines.stream().map(line -> items.get(line.id())).filter(Objects::nonNull).toList();
  }
}

package nl.naslag.keeping.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naslag.keeping.ContentHash;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import org.springframework.stereotype.Component;

/// The hashes of what was read from the corpus: documents and passages.
@Component
public final class ReadHashes {
  private final PassageSearch search;

  ReadHashes(PassageSearch search) {
    this.search = search;
  }

  /// By part. What says when or how often something was read does not count.
  public Map<String, String> parts() {
    List<String> documents =
        search.files().stream()
            .map(entry -> joined(entry.id().value(), entry.fileName(), entry.file().sha256()))
            .toList();
    List<String> passages = new ArrayList<>();
    search.each(
        Filters.NONE,
        found ->
            passages.add(
                ContentHash.sha256(
                    joined(
                        found.passage().id().value(),
                        found.passage().kind().id(),
                        found.passage().text()))));
    return Map.of(
        ContentHash.DOCUMENTS, ContentHash.ofAll(documents),
        ContentHash.PASSAGES, ContentHash.ofAll(passages));
  }

  private static String joined(Object... values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      text.append(value).append('\0');
    }
    return text.toString();
  }
}

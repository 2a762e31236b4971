package nl.naslag.trace;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.PassageId;
import nl.naslag.search.IndexedPassage;

/// A place where a request occurs.
///
/// A request can recur in a summary, a chapter and a list of agendapunten, worded differently each
/// time; this is one such occurrence.
///
/// @param passage as the index holds it, with its document's title and its annotations
/// @param likeness to the first place
/// @param copies the same place in other files of the same document, such as its PDF
/// @param introduction the requesting words above a list, if the passage is an item of that list;
///     otherwise empty
/// @param unjudged whether it joined the request after a person had confirmed or rejected it
public record Occurrence(
    IndexedPassage passage,
    Likeness likeness,
    List<IndexedPassage> copies,
    String introduction,
    boolean unjudged) {
  public Occurrence {
    copies = List.copyOf(copies);
  }

  /// The same place, compared with another one.
  public Occurrence with(Likeness other) {
    return new Occurrence(passage, other, copies, introduction, unjudged);
  }

  /// The same place, marked as not seen by whoever judged the request.
  public Occurrence notJudged() {
    return new Occurrence(passage, likeness, copies, introduction, true);
  }

  /// Similarity to the words of the first place, from 0 to 1.
  public double similarity() {
    return likeness.similarity();
  }

  /// Every id of this place: those of the passage and its copies.
  public List<PassageId> passageIds() {
    return Stream.concat(Stream.of(passage), copies.stream())
        .map(one -> one.passage().id())
        .toList();
  }
}

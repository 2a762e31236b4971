package nl.naslag.trace;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.search.IndexedPassage;

/// A place where a request stands.
///
/// A request can return in summary, chapter and list of agendapunten, each time in other words;
/// this is one of those times.
///
/// @param passage as the index holds it, with its document's title and its annotations
/// @param likeness to the first place
/// @param copies the same place in other files of the same document, such as its PDF
/// @param introduction words above a list that ask, where the passage is an item of that list; else
///     empty
/// @param unjudged whether it joined the request after a person had confirmed or rejected that
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

  /// The same place, which nobody saw who judged the request.
  public Occurrence notJudged() {
    return new Occurrence(passage, likeness, copies, introduction, true);
  }

  /// With the words of the first place, from 0 to 1.
  public double similarity() {
    return likeness.similarity();
  }

  /// The passage and its copies: every id by which this place is known.
  public List<String> passageIds() {
    return Stream.concat(Stream.of(passage), copies.stream())
        .map(one -> one.passage().id())
        .toList();
  }
}

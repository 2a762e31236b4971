package nl.naslag.search;

import java.time.LocalDate;
import java.util.List;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Commitment;
import nl.naslag.document.Passage;
import org.jspecify.annotations.Nullable;

/// A passage in the index: its words, its annotations and the document that contains it. Search
/// results are built from this record alone; the document need not be read.
///
/// @param documentDate absent if the document has no date
/// @param commitments one for each sentence that is one, in reading order
public record IndexedPassage(
    Passage passage,
    Annotations annotations,
    String documentTitle,
    String fileName,
    @Nullable LocalDate documentDate,
    List<Commitment> commitments) {
  public IndexedPassage {
    commitments = List.copyOf(commitments);
  }

  /// A passage whose sentences do not matter here.
  public IndexedPassage(
      Passage passage,
      Annotations annotations,
      String documentTitle,
      String fileName,
      @Nullable LocalDate documentDate) {
    this(passage, annotations, documentTitle, fileName, documentDate, List.of());
  }
}

package nl.naslag.trace.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.commitment.CommitmentLine.Place;
import org.jspecify.annotations.Nullable;

/// Makes the lines of passages, one after the other. Equal parties, times and headings become one
/// object, because a large corpus has hundreds of thousands of lines. Not thread-safe.
final class CommitmentLines {
  private final List<CommitmentLine> lines = new ArrayList<>();
  private final Map<Object, Object> known = new HashMap<>();

  /// The lines so far, in the order of the passages.
  List<CommitmentLine> lines() {
    return List.copyOf(lines);
  }

  void read(IndexedPassage indexed) {
    Passage passage = indexed.passage();
    boolean point = isPoint(passage);
    if (!point && indexed.commitments().isEmpty()) {
      return;
    }
    Place place = place(indexed);
    if (point) {
      lines.add(whole(indexed, place));
    }
    for (Commitment one : indexed.commitments()) {
      lines.add(sentence(passage, one, place));
    }
  }

  /// Where a commitment stands: in a point, in a decision, or in a sentence of running text.
  private static String form(Passage passage, Commitment commitment) {
    if (isPoint(passage)) {
      return passage.kind().id();
    }
    return commitment.kind() == CommitmentKind.BESLUIT ? CommitmentKind.BESLUIT.id() : "zin";
  }

  private static boolean isPoint(Passage passage) {
    return passage.kind() == PassageKind.AGENDAPUNT || passage.kind() == PassageKind.DENKRICHTING;
  }

  private Place place(IndexedPassage indexed) {
    Passage passage = indexed.passage();
    return new Place(
        passage.id(),
        one(passage.documentId()),
        one(indexed.documentTitle()),
        one(indexed.fileName()),
        indexed.documentDate(),
        one(passage.trail()),
        one(passage.chapter()),
        one(indexed.annotations().themes()));
  }

  private CommitmentLine whole(IndexedPassage indexed, Place place) {
    String text = indexed.passage().text();
    List<CommitmentTime> times =
        indexed.annotations().horizons().stream()
            .map(value -> one(new CommitmentTime(value, "")))
            .toList();
    String form = indexed.passage().kind().id();
    Span all = new Span(0, text.length());
    PrintedPages pages = one(indexed.passage().pages());
    return new CommitmentLine(place, null, form, text, all, pages, null, null, times, "");
  }

  private CommitmentLine sentence(Passage passage, Commitment commitment, Place place) {
    Span at = commitment.span().shift(-passage.span().start());
    return new CommitmentLine(
        place,
        commitment.kind(),
        form(passage, commitment),
        at.in(passage.text()),
        at,
        one(passage.pages(at)),
        party(commitment.actor()),
        party(commitment.addressee()),
        commitment.horizons().stream().map(this::one).toList(),
        commitment.condition());
  }

  private @Nullable CommitmentParty party(@Nullable CommitmentParty party) {
    return party == null ? null : one(party);
  }

  @SuppressWarnings("unchecked")
  private <T> T one(T value) {
    Object first = known.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }
}

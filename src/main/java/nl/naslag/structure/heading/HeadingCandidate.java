package nl.naslag.structure.heading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;

/// A block that may be a heading, with its evidence and its surroundings.
///
/// @param all the evidence of the document, in reading order
/// @param position of this block in it
record HeadingCandidate(List<HeadingEvidence> all, int position) {
  /// Every block of a document, in reading order.
  static List<HeadingCandidate> inOrder(List<HeadingEvidence> all) {
    return IntStream.range(0, all.size()).mapToObj(i -> new HeadingCandidate(all, i)).toList();
  }

  HeadingEvidence evidence() {
    return all.get(position);
  }

  Block block() {
    return evidence().block();
  }

  /// The block directly above.
  Optional<HeadingCandidate> above() {
    return at(position - 1);
  }

  /// The block directly below.
  Optional<HeadingCandidate> below() {
    return at(position + 1);
  }

  /// The first block below that is not a note.
  Optional<HeadingCandidate> belowNotes() {
    Optional<HeadingCandidate> next = below();
    while (next.filter(found -> found.block().is(BlockKind.NOTE)).isPresent()) {
      next = next.orElseThrow().below();
    }
    return next;
  }

  private Optional<HeadingCandidate> at(int place) {
    boolean there = place >= 0 && place < all.size();
    return there ? Optional.of(new HeadingCandidate(all, place)) : Optional.empty();
  }
}

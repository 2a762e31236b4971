package nl.naslag.language.lexicon;

import java.util.Arrays;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/// The automaton of a word list, entered directly after the first byte of a word.
///
/// The arcs of a node are searched one by one, and the first node has one for every byte with which
/// a word can begin: most of the cost of an unknown form. Thread-safe.
final class Automaton {
  private static final int NONE = 0;

  private final FSA automaton;
  private final FSATraversal traversal;
  private final int[] behind = new int[1 << Byte.SIZE];

  Automaton(FSA automaton) {
    this.automaton = automaton;
    traversal = new FSATraversal(automaton);
    int root = automaton.getRootNode();
    for (int arc = automaton.getFirstArc(root); arc != NONE; arc = automaton.getNextArc(arc)) {
      boolean ends = automaton.isArcTerminal(arc);
      behind[Byte.toUnsignedInt(automaton.getArcLabel(arc))] =
          ends ? NONE : automaton.getEndNode(arc);
    }
  }

  /// Whether any longer entry has this prefix.
  ///
  /// @param start at least one byte
  boolean goesOn(byte[] start) {
    return node(start) != NONE;
  }

  /// The first byte after a prefix; -1 where no longer entry has it.
  int next(byte[] start) {
    int node = node(start);
    return node == NONE
        ? -1
        : Byte.toUnsignedInt(automaton.getArcLabel(automaton.getFirstArc(node)));
  }

  private int node(byte[] start) {
    int first = behind[Byte.toUnsignedInt(start[0])];
    if (first == NONE) {
      return NONE;
    }
    byte[] rest = Arrays.copyOfRange(start, 1, start.length);
    MatchResult match = traversal.match(rest, first);
    return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? match.node : NONE;
  }
}

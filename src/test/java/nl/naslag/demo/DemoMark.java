package nl.naslag.demo;

import java.util.List;

/// What the writer of a line meant it to be; never printed.
/// In a source it stands in braces at the end of the line: `{expliciet; T01 scherper}`.
record DemoMark(Kind kind, List<Strand> strands) {

  static final DemoMark NONE = new DemoMark(Kind.GEEN, List.of());

  DemoMark {
    strands = List.copyOf(strands);
  }

  boolean isRequest() {
    return kind == Kind.EXPLICIET || kind == Kind.IMPLICIET;
  }

  /// What the line is, beside a member of its block.
  enum Kind {
    EXPLICIET,
    IMPLICIET,
    ANTWOORD,
    BESLUIT,
    GEEN
  }

  /// The line's place in a thread of `draden.tsv`, and how its words relate to the first place.
  record Strand(String thread, Relation relation) {}

  /// How a later place relates to the first one.
  enum Relation {
    BASIS,
    GELIJK,
    ANDERS,
    SCHERPER,
    TEGENSPRAAK,
    TOEGEZEGD,
    AFGEWEZEN,
    LATER,
    BESLUIT
  }
}

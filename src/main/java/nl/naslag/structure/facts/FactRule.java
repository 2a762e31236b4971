package nl.naslag.structure.facts;

import java.util.Locale;

/// How a fact about a document was found, and whether the document itself says it in the place
/// made for it.
enum FactRule {
  /// Behind a label: "Datum", "Betreft", "Plannaam".
  LABEL(true),
  /// The full name or the formula that opens a law or rule.
  FORMULA(true),
  /// A line of the cover or letterhead.
  COVER(true),
  /// A heading that outranks all others.
  HEADING(true),
  /// The largest letters of the first page.
  LARGEST(true),
  /// Whoever signs.
  SIGNATURE(true),
  /// The number of a plan, which has the code of its gemeente.
  PLAN_NUMBER(true),
  /// What the text calls itself, or names most.
  TEXT(false),
  /// A property of the file.
  PROPERTY(false),
  FILE_NAME(false);

  private final boolean sure;

  FactRule(boolean sure) {
    this.sure = sure;
  }

  /// The value in JSON.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean sure() {
    return sure;
  }
}

package nl.naslag.structure;

import nl.naslag.document.SectionKind;

/// A heading with its level from 1 and the kind of section it opens.
record LevelledHeading(Block block, HeadingForm form, int level, SectionKind kind) {
  LevelledHeading withForm(HeadingForm other) {
    return new LevelledHeading(block, other, level, kind);
  }
}

package nl.naslag.structure.outline;

import nl.naslag.document.SectionKind;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.HeadingForm;

/// A heading with its level from 1 and the kind of section it opens.
public record LevelledHeading(Block block, HeadingForm form, int level, SectionKind kind) {
  LevelledHeading withForm(HeadingForm other) {
    return new LevelledHeading(block, other, level, kind);
  }
}

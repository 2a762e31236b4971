package nl.naslag.structure;

import nl.naslag.document.SectionKind;

/// A heading with its level from 1 and the kind of section it opens.
record LevelledHeading(HeadingForm form, int level, SectionKind kind) {}

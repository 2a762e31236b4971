package nl.naslag.structure.heading;

import nl.naslag.structure.block.Block;

/// What is known about a block that may be a heading, before any rule judges it.
///
/// What the file itself says is in the block: its kind, its level and its marker.
///
/// @param finished whether the preceding text is finished, so that this does not continue a
///     sentence
/// @param numbered lines at its start with a number of the document's own scheme; 0 for none
/// @param listed lines at its start that a table of contents or a bookmark names; 0 for none
/// @param apart whether all of it is printed larger or bolder than running text
/// @param larger whether it is printed larger than running text
/// @param accented whether only italics, colour, underlining or capitals distinguish it from
///     running text
record HeadingEvidence(
    Block block,
    boolean finished,
    int numbered,
    int listed,
    boolean apart,
    boolean larger,
    boolean accented) {}

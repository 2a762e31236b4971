package nl.naslag.extraction.text;

import java.util.List;

/// A table row; a cell without content is empty.
///
/// @param spanned whether a cell of an earlier row spans this one
record TableRow(List<List<CellContent>> cells, boolean spanned) implements CellContent {}

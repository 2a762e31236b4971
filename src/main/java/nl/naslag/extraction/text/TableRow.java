package nl.naslag.extraction.text;

import java.util.List;

/// A row of a table; a cell without content is empty.
///
/// @param spanned whether a cell of a row above reaches into it
record TableRow(List<List<CellContent>> cells, boolean spanned) implements CellContent {}

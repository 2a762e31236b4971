package nl.naslag.extraction;

import java.util.List;

/// A row of a table; a cell without content is empty.
record TableRow(List<List<CellContent>> cells) implements CellContent {}

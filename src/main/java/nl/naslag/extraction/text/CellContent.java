package nl.naslag.extraction.text;

/// What a cell of a table holds: blocks of text, and rows of tables within it.
sealed interface CellContent permits TextBlock, TableRow {}

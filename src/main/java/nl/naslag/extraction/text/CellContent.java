package nl.naslag.extraction.text;

/// The content of a table cell: blocks of text, and rows of nested tables.
public sealed interface CellContent permits TextBlock, TableRow {}

package nl.naslag.demo;

/// A paragraph or list item: the words that are printed, and the mark its writer gave it.
record DemoLine(String text, DemoMark mark) {}

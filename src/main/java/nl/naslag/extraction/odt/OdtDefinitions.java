package nl.naslag.extraction.odt;

/// The definitions that the text of an OpenDocument text refers to.
record OdtDefinitions(OdtStyles styles, OdtLists lists) {}

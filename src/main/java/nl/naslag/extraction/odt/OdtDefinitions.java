package nl.naslag.extraction.odt;

/// What the text of an OpenDocument text refers to.
record OdtDefinitions(OdtStyles styles, OdtLists lists) {}

package nl.naslag.extraction;

/// What the text of an OpenDocument text refers to.
record OdtDefinitions(OdtStyles styles, OdtLists lists) {}

package nl.naslag.structure;

import nl.naslag.document.Extracted;
import nl.naslag.document.PolicyDocument;

/// Finds the sections and passages of a document, and makes words broken at line ends whole.
public interface StructureReader {
  PolicyDocument read(Extracted extracted);
}

package nl.naslag.structure;

import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.Extracted;

/// Finds the sections and passages of a document, and repairs words broken at line ends.
public interface StructureReader {
  /// Text without any structure becomes passages without sections. What extraction missed is passed
  /// on, so that the reader can be told.
  PolicyDocument read(Extracted extracted);
}

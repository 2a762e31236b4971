package nl.naslag.document.file;

/// The result of reading one file. A problem with a file is a value here, never an exception.
public sealed interface Extraction permits Extracted, NoText, Unreadable {
  Source source();
}

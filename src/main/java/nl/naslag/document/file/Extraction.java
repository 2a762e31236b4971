package nl.naslag.document.file;

/// What reading one file gave. Trouble with a file is a value here, never an exception.
public sealed interface Extraction permits Extracted, NoText, Unreadable {
  Source source();
}

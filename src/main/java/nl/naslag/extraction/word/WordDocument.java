package nl.naslag.extraction.word;

/// The definitions that the text of a Word document refers to.
record WordDocument(WordStyles styles, WordNumbering numbering, WordNotes notes) {
  static WordDocument empty() {
    WordStyles styles = new WordStyles();
    return new WordDocument(styles, new WordNumbering(styles), new WordNotes());
  }

  /// The same for the text of a note, which has no notes of its own.
  WordDocument withoutNotes() {
    return new WordDocument(styles, numbering, new WordNotes());
  }
}

package nl.naslag.ui;

import java.util.Locale;

/// The ways in which the reader shows a document.
enum ReaderView {
  /// The words in reading order; what a search finds.
  TEXT,
  /// One page as it looks on paper.
  PAGE;

  /// A page in the address asks for that page; nothing asks for the words.
  static ReaderView of(Address address) {
    return address.value(PageView.PARAMETER).isEmpty() ? TEXT : PAGE;
  }

  /// In names of texts.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

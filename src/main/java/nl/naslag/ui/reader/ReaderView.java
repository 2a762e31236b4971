package nl.naslag.ui.reader;

import java.util.Locale;
import nl.naslag.document.RefusalCode;
import nl.naslag.ui.html.Address;

/// The ways in which the reader shows a document.
enum ReaderView {
  /// The words in reading order; what a search finds.
  TEXT,
  /// One page as it looks on paper.
  PAGE,
  /// How well each page was read.
  QUALITY,
  /// What the document refers to, and what refers to it.
  REFERENCES;

  /// The parameter that asks for a view by its name.
  static final String PARAMETER = "view";

  /// The views that have a name in an address.
  static final String QUALITY_NAME = "leeskwaliteit";

  static final String REFERENCES_NAME = "verwijzingen";

  /// A page in the address asks for that page, "view=leeskwaliteit" for the list of pages, and
  /// nothing for the words.
  static ReaderView of(Address address) {
    String view = address.value(PARAMETER);
    if (view.equals(QUALITY_NAME)) {
      return QUALITY;
    }
    if (view.equals(REFERENCES_NAME)) {
      return REFERENCES;
    }
    if (!view.isEmpty()) {
      throw RefusalCode.UNKNOWN_VALUE.refusal(
          PARAMETER, view, QUALITY_NAME + ", " + REFERENCES_NAME);
    }
    return address.value(Address.PAGE_IMAGE).isEmpty() ? TEXT : PAGE;
  }

  /// In names of texts.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

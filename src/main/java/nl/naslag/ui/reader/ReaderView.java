package nl.naslag.ui.reader;

import java.util.Locale;
import nl.naslag.document.RefusalCode;
import nl.naslag.ui.html.Address;

/// The views of a document in the reader.
enum ReaderView {
  /// The text in reading order, as found by a search.
  TEXT,
  /// One page as it looks on paper.
  PAGE,
  /// How well each page was read.
  QUALITY,
  /// References from the document and to it.
  REFERENCES;

  /// The parameter with the name of a view.
  static final String PARAMETER = "view";

  /// The names of views in an address.
  static final String QUALITY_NAME = "leeskwaliteit";

  static final String REFERENCES_NAME = "verwijzingen";

  /// A page in the address selects that page, "view=leeskwaliteit" the list of pages, and neither
  /// of them the text.
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

  /// Used in names of texts.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

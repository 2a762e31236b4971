package nl.naslag.ui.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Passage;
import nl.naslag.document.Placement;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Page;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.SearchAddress;

/// The target of a reader address: a document, a part of it, and optionally a passage.
record ReaderPlace(DocumentEntry entry, AnnotatedDocument document, Address address) {
  /// Empty if none is chosen, or the chosen one no longer exists.
  Optional<AnnotatedPassage> passage() {
    String id = address.value("passage");
    return document.passages().stream()
        .filter(one -> one.passage().id().value().equals(id))
        .findFirst();
  }

  List<ReadingPart> parts() {
    return ReadingPart.parts(document);
  }

  /// A passage or section takes precedence over a part number, which shifts with a new version.
  ReadingPart part() {
    List<ReadingPart> parts = parts();
    int number = SearchAddress.number(address.value("part"), 1);
    return parts.stream()
        .filter(
            part ->
                part.holdsPassage(address.value("passage"))
                    || part.holdsSection(address.value("section")))
        .findFirst()
        .orElseGet(() -> parts.get(Math.clamp(number - 1, 0, parts.size() - 1)));
  }

  /// Links within the reader keep the search, but not the current place.
  Address base() {
    return address.without(
        "passage", "section", "part", "hit", "page", Address.PAGE_IMAGE, ReaderView.PARAMETER);
  }

  /// The views of this document, each at the current place.
  Map<ReaderView, Address> views() {
    Map<ReaderView, Address> views = new EnumMap<>(ReaderView.class);
    views.put(ReaderView.TEXT, words());
    Address place = address.without(Address.PAGE_IMAGE, ReaderView.PARAMETER, "page");
    if (PageView.possible(entry)) {
      views.put(ReaderView.PAGE, place.with(Address.PAGE_IMAGE, String.valueOf(page())));
    }
    if (!entry.pages().isEmpty()) {
      views.put(ReaderView.QUALITY, place.with(ReaderView.PARAMETER, ReaderView.QUALITY_NAME));
    }
    views.put(ReaderView.REFERENCES, place.with(ReaderView.PARAMETER, ReaderView.REFERENCES_NAME));
    return views;
  }

  /// Boxes of the chosen passage on a page; empty if it is elsewhere.
  List<Box> marks(Page page) {
    return passage()
        .map(one -> one.passage().span())
        .map(
            span ->
                document.document().placements().stream()
                    .filter(line -> line.page() == page.number() && line.span().overlaps(span))
                    .map(Placement::box)
                    .toList())
        .orElse(List.of());
  }

  // From another page, the link leads to the words of that page.
  private Address words() {
    Address words = address.without(Address.PAGE_IMAGE, ReaderView.PARAMETER, "page");
    if (ReaderView.of(address) != ReaderView.PAGE || !PageView.possible(entry)) {
      return words;
    }
    if (!marks(shown()).isEmpty()) {
      return words;
    }
    return passages()
        .filter(passage -> passage.page() >= shown().number())
        .findFirst()
        .map(passage -> base().with("passage", passage.id().value()))
        .orElse(words);
  }

  private Page shown() {
    return PageView.page(entry, address);
  }

  /// The page of the chosen passage, or else the first page of this part.
  private int page() {
    if (ReaderView.of(address) == ReaderView.PAGE) {
      return shown().number();
    }
    return passage()
        .map(one -> one.passage().page())
        .or(() -> part().firstPage())
        .map(page -> Math.max(1, page))
        .orElse(1);
  }

  private Stream<Passage> passages() {
    return document.passages().stream().map(AnnotatedPassage::passage);
  }
}

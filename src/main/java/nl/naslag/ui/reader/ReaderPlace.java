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

/// What an address of the reader points at: a document, a part of it, and perhaps a passage.
record ReaderPlace(DocumentEntry entry, AnnotatedDocument document, Address address) {
  /// Empty where none is chosen, and where the chosen one is gone.
  Optional<AnnotatedPassage> passage() {
    String id = address.value("passage");
    return document.passages().stream().filter(one -> one.passage().id().equals(id)).findFirst();
  }

  List<ReadingPart> parts() {
    return ReadingPart.parts(document);
  }

  /// A passage or section says more than the number of a part, which shifts with a new version.
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

  /// Links within the reader keep the search, but not the place that was in view.
  Address base() {
    return address.without(
        "passage", "section", "part", "hit", "page", Address.PAGE_IMAGE, ReaderView.PARAMETER);
  }

  /// The views of this document, each at the place that is now in view.
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

  /// Where the chosen passage stands on a page; empty where it does not.
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

  // From a page that was turned to, one comes back to the words of that page.
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
        .map(passage -> base().with("passage", passage.id()))
        .orElse(words);
  }

  private Page shown() {
    return PageView.page(entry, address);
  }

  /// The page of the chosen passage, else the one on which this part begins.
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

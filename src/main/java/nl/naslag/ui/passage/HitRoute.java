package nl.naslag.ui.passage;

import java.util.Optional;
import nl.naslag.document.Refusal;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.SearchAddress;

/// A search taken along into the reader, so that it can go to the next hit without going back.
///
/// @param search the search alone, as an address
/// @param number of the hit on view, from 1 over all pages
///
/// "stukken/visie?q=wonen&passage=visie-12&hit=3" is the third hit on "wonen". It stands in the
/// address and not in the session, so that the link can be sent on.
public record HitRoute(Address search, int number) {
  /// Takes from the address only what says which passages are found.
  public static HitRoute of(Address address, int number) {
    return new HitRoute(address.at("zoeken").only(SearchAddress.SEARCH), number);
  }

  /// The route in a reader's address; empty when the reader was not reached from a search.
  public static Optional<HitRoute> in(Address reader) {
    if (reader.value("hit").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(reader, SearchAddress.number(reader.value("hit"), 1)));
  }

  /// The reader with a hit in view that still knows this search.
  public Address to(IndexedPassage found) {
    return search
        .at(Address.document(found.passage().documentId()).path())
        .with("passage", found.passage().id())
        .with("hit", String.valueOf(number));
  }

  /// The list of hits with this one on it.
  Address list() {
    int page = (number - 1) / SearchAddress.PAGE_SIZE + 1;
    return page == 1 ? search : search.with("page", String.valueOf(page));
  }

  /// Other hits of the same search; the number may lie before the first or past the last.
  HitRoute moved(int steps) {
    return new HitRoute(search, number + steps);
  }

  /// The hit at this place, if there is one.
  Optional<Hit> hit(PassageSearch passages) {
    if (number < 1) {
      return Optional.empty();
    }
    // Pages of one hit: the number of the page is that of the hit.
    SearchRequest request = SearchAddress.request(search).withPage(number, 1);
    return passages.search(request).hits().stream().findFirst();
  }

  /// Like [#hit], but a search that is refused has no hits: the passage itself can still be read.
  public Optional<Hit> hitIfAny(PassageSearch passages) {
    try {
      return hit(passages);
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }
}

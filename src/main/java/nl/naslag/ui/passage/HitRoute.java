package nl.naslag.ui.passage;

import java.util.Optional;
import nl.naslag.document.Refusal;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.SearchAddress;

/// A search carried into the reader, to move to the next hit without returning to the list.
///
/// @param search the address with only the search
/// @param number of the current hit, from 1, across pages
///
/// "stukken/visie?q=wonen&passage=visie-12&hit=3" is the third hit for "wonen". It is part of the
/// address rather than the session, so that the link can be shared.
public record HitRoute(Address search, int number) {
  /// Copies only the search parameters of the address.
  public static HitRoute of(Address address, int number) {
    return new HitRoute(address.at("zoeken").only(SearchAddress.SEARCH), number);
  }

  /// The route in a reader's address; empty if the reader was not opened from a search.
  public static Optional<HitRoute> in(Address reader) {
    if (reader.value("hit").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(reader, SearchAddress.number(reader.value("hit"), 1)));
  }

  /// The reader's address for a hit, with this search.
  public Address to(IndexedPassage found) {
    return search
        .at(Address.document(found.passage().documentId()).path())
        .with("passage", found.passage().id().value())
        .with("hit", String.valueOf(number));
  }

  /// The page of the result list with this hit.
  Address list() {
    int page = (number - 1) / SearchAddress.PAGE_SIZE + 1;
    return page == 1 ? search : search.with("page", String.valueOf(page));
  }

  /// Another hit of the same search; the number may lie before the first or past the last.
  HitRoute moved(int steps) {
    return new HitRoute(search, number + steps);
  }

  /// The current hit, if it exists.
  Optional<Hit> hit(PassageSearch passages) {
    if (number < 1) {
      return Optional.empty();
    }
    // With pages of one hit, the page number equals the hit number.
    SearchRequest request = SearchAddress.request(search).withPage(number, 1);
    return passages.search(request).hits().stream().findFirst();
  }

  /// Like [#hit], but empty if the search is refused: the passage itself can still be read.
  public Optional<Hit> hitIfAny(PassageSearch passages) {
    try {
      return hit(passages);
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }
}

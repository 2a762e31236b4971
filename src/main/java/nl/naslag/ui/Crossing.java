package nl.naslag.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.naslag.annotation.Aspect;
import nl.naslag.search.Facet;

/// A way to go across all documents: by theme, by horizon or by party.
enum Crossing {
  THEMAS(Facet.THEME),
  HORIZON(Facet.HORIZON),
  PARTIJEN(Facet.PARTY);

  private final Facet facet;

  Crossing(Facet facet) {
    this.facet = facet;
  }

  /// The one that an address begins with.
  static Optional<Crossing> of(Address address) {
    return Arrays.stream(values())
        .filter(one -> one.path().equals(address.firstSegment()))
        .findFirst();
  }

  /// The one for an aspect of a passage; how binding it is has none.
  static Optional<Crossing> of(Aspect aspect) {
    return Arrays.stream(values()).filter(one -> one.facet.id().equals(aspect.id())).findFirst();
  }

  Facet facet() {
    return facet;
  }

  /// Of the screen with all values; also in names of texts.
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The page of one value.
  Address page(String value) {
    return Address.of(path() + "/" + Address.encoded(value));
  }
}

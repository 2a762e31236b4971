package nl.naslag.ui.passage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.naslag.annotation.Aspect;
import nl.naslag.search.Facet;
import nl.naslag.ui.html.Address;

/// A way to go across all documents: by theme, by horizon or by party.
public enum Crossing {
  THEMAS(Facet.THEME),
  HORIZON(Facet.HORIZON),
  PARTIJEN(Facet.PARTY);

  private final Facet facet;

  Crossing(Facet facet) {
    this.facet = facet;
  }

  /// The one that an address begins with.
  public static Optional<Crossing> of(Address address) {
    return Arrays.stream(values())
        .filter(one -> one.path().equals(address.firstSegment()))
        .findFirst();
  }

  /// The one for an aspect of a passage; how binding it is has none.
  static Optional<Crossing> of(Aspect aspect) {
    return Arrays.stream(values()).filter(one -> one.facet.id().equals(aspect.id())).findFirst();
  }

  public Facet facet() {
    return facet;
  }

  /// Of the screen with all values; also in names of texts.
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The page of one value.
  public Address page(String value) {
    return Address.of(path() + "/" + Address.encoded(value));
  }
}

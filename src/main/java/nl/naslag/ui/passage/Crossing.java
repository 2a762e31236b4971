package nl.naslag.ui.passage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.naslag.annotation.Aspect;
import nl.naslag.search.Facet;
import nl.naslag.ui.html.Address;

/// A view across all documents: by theme, by horizon or by party.
public enum Crossing {
  THEMAS(Facet.THEME),
  HORIZON(Facet.HORIZON),
  PARTIJEN(Facet.PARTY);

  private final Facet facet;

  Crossing(Facet facet) {
    this.facet = facet;
  }

  /// The crossing of an address, by its first segment.
  public static Optional<Crossing> of(Address address) {
    return Arrays.stream(values())
        .filter(one -> one.path().equals(address.firstSegment()))
        .findFirst();
  }

  /// The crossing for an aspect of a passage; modality has none.
  static Optional<Crossing> of(Aspect aspect) {
    return Arrays.stream(values()).filter(one -> one.facet.id().equals(aspect.id())).findFirst();
  }

  public Facet facet() {
    return facet;
  }

  /// The path of the screen with all values; also used in names of texts.
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The page of one value.
  public Address page(String value) {
    return Address.of(path() + "/" + Address.encoded(value));
  }
}

package nl.naslag.document;

/// Something with an id of its own, and so with an address.
public interface Identified {
  String id();
}

package nl.naslag.rest.rule;

import java.util.List;

/// A page of a list with the exact number of all items.
///
/// @param items those of the requested page
/// @param total over all pages, so that a client knows when it has them all
public record ItemsJson<T>(List<T> items, long total) {}

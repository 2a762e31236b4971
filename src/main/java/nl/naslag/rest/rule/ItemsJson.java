package nl.naslag.rest.rule;

import java.util.List;

/// A page of a list with the exact number of all items.
///
/// @param items those of the page that was asked for
/// @param total over all pages, so a client knows when it has them all
public record ItemsJson<T>(List<T> items, long total) {}

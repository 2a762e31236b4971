package nl.naslag.rest;

import java.util.List;

/// A page of a list with the exact number of all items.
record ItemsJson<T>(List<T> items, long total) {}

package nl.naslag.document;

import org.jspecify.annotations.Nullable;

/// One page of a file that has pages; sizes in points.
///
/// @param number 1-based in the file
/// @param label what is printed on the page, absent where nothing is printed
public record Page(
    int number, @Nullable String label, float width, float height, PageContent content) {}

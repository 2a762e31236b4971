package nl.naslag.document.file;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One page of a file that has pages; sizes in points.
///
/// @param number 1-based in the file
/// @param label what is printed on the page, absent where nothing is printed
public record Page(
    int number,
    @Nullable String label,
    float width,
    float height,
    PageContent content,
    PageQuality quality) {

  /// The same page with another quality.
  public Page withQuality(PageQuality other) {
    return new Page(number, label, width, height, content, other);
  }

  /// What a person should check, most important first; empty for a page that was read well.
  public Set<PageConcern> concerns() {
    return content == PageContent.ALLEEN_BEELD
        ? Set.of(PageConcern.ALLEEN_BEELD)
        : quality.concerns();
  }
}

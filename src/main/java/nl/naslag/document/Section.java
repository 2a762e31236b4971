package nl.naslag.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A heading with everything below it; sections nest.
///
/// @param id structural path within the document, such as "5-1-3"
/// @param level from 1, the depth of the heading as a reader would number it
/// @param number as printed ("5.1"), absent where the heading has none
/// @param title without its number
/// @param heading position of the heading in the document's text
/// @param span from the heading to the end of the last child
/// @param page 1-based in the file, 0 where there are no pages
/// @param passages ids of the passages directly under this heading, in reading order
public record Section(
    String id,
    SectionKind kind,
    int level,
    @Nullable String number,
    String title,
    Span heading,
    Span span,
    int page,
    List<Section> children,
    List<PassageId> passages) {
  public Section {
    children = List.copyOf(children);
    passages = List.copyOf(passages);
  }

  /// The title as shown in a trail: "5.1 Ruimte voor bedrijven", "4. Landbouw en natuur".
  public String label() {
    if (number == null) {
      return title;
    }
    return (number.contains(".") ? number : number + ".") + " " + title;
  }

  /// This section and all sections below it, in reading order.
  public Stream<Section> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Section::all));
  }
}

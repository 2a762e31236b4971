package nl.naslag.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Passage;
import nl.naslag.document.Section;

/// Lets the sections of a stored document know their passages by number: the ids stand with the
/// passages already.
final class SectionPassages {
  private static final String NUMBER = "#";

  private SectionPassages() {}

  /// A number for each id.
  static Map<String, String> numbers(List<Passage> passages) {
    Map<String, String> numbers = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      numbers.put(passages.get(i).id(), NUMBER + i);
    }
    return numbers;
  }

  /// The id for each number.
  static Map<String, String> ids(List<Passage> passages) {
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      ids.put(NUMBER + i, passages.get(i).id());
    }
    return ids;
  }

  /// @param names what each passage is called from now on; others keep their name
  static List<Section> renamed(List<Section> sections, Map<String, String> names) {
    return sections.stream().map(section -> renamed(section, names)).toList();
  }

  private static Section renamed(Section section, Map<String, String> names) {
    return new Section(
        section.id(),
        section.kind(),
        section.level(),
        section.number(),
        section.title(),
        section.heading(),
        section.span(),
        section.page(),
        renamed(section.children(), names),
        section.passages().stream().map(id -> names.getOrDefault(id, id)).toList());
  }
}

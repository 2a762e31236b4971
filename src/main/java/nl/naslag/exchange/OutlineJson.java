package nl.naslag.exchange;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.file.Page;
import org.jspecify.annotations.Nullable;

/// The section tree of a document in JSON.
public record OutlineJson(List<SectionJson> sections) {
  public OutlineJson {
    sections = List.copyOf(sections);
  }

  public static OutlineJson of(PolicyDocument document) {
    return new OutlineJson(
        document.sections().stream().map(section -> section(document, section)).toList());
  }

  private static SectionJson section(PolicyDocument document, Section section) {
    return new SectionJson(
        section.id(),
        Words.kebab(section.kind()),
        section.level(),
        section.number(),
        section.title(),
        section.page(),
        pageLabel(document, section.page()),
        section.children().stream().map(child -> section(document, child)).toList(),
        section.passages().stream().map(PassageId::value).toList());
  }

  // A page may have no printed label, and a stream cannot find null.
  private static @Nullable String pageLabel(PolicyDocument document, int page) {
    return document.pages().stream()
        .filter(candidate -> candidate.number() == page)
        .findFirst()
        .map(Page::label)
        .orElse(null);
  }

  /// A heading with its subsections.
  ///
  /// @param passages ids of the passages directly under the heading
  public record SectionJson(
      String id,
      String kind,
      int level,
      @Nullable String number,
      String title,
      int page,
      @Nullable String pageLabel,
      List<SectionJson> children,
      List<String> passages) {}
}

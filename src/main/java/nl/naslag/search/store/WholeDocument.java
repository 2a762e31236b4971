package nl.naslag.search.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;

/// A document as its own record stores it: without its passages and their words, which are in the
/// records of the passages already.
///
/// @param rest the document with only the text between its passages, and sections that refer to
///     their passages by number
/// @param kinds original kinds of the passages whose kind annotation changed, by passage id
record WholeDocument(PolicyDocument rest, Map<PassageId, PassageKind> kinds) {
  private static final Comparator<Passage> BY_PLACE =
      Comparator.comparing(Passage::span).thenComparingInt(Passage::order);

  /// Prefix of a passage number in a section.
  private static final String NUMBER = "#";

  static WholeDocument of(AnnotatedDocument annotated) {
    PolicyDocument document = annotated.document();
    Map<PassageId, PassageKind> before = new HashMap<>();
    document.passages().forEach(passage -> before.put(passage.id(), passage.kind()));
    for (AnnotatedPassage found : annotated.passages()) {
      before.remove(found.passage().id(), found.passage().kind());
    }
    List<Passage> passages = passages(annotated.passages());
    String between = between(document.text(), passages);
    Map<PassageId, PassageId> numbers = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      numbers.put(passages.get(i).id(), new PassageId(NUMBER + i));
    }
    List<Section> sections = renamed(document.sections(), numbers);
    return new WholeDocument(with(between, List.of(), sections, document), before);
  }

  /// The document with its separately stored passages.
  AnnotatedDocument with(List<AnnotatedPassage> found) {
    List<Passage> passages = passages(found);
    List<Passage> before =
        passages.stream()
            .map(passage -> passage.withKind(kinds.getOrDefault(passage.id(), passage.kind())))
            .toList();
    Map<PassageId, PassageId> ids = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      ids.put(new PassageId(NUMBER + i), passages.get(i).id());
    }
    List<Section> sections = renamed(rest.sections(), ids);
    return new AnnotatedDocument(
        with(filled(rest.text(), passages), before, sections, rest), found);
  }

  private static List<Passage> passages(List<AnnotatedPassage> annotated) {
    return annotated.stream().map(AnnotatedPassage::passage).toList();
  }

  /// The text that remains without the passages.
  private static String between(String text, List<Passage> passages) {
    StringBuilder between = new StringBuilder();
    int reached = 0;
    for (Passage passage : passages.stream().sorted(BY_PLACE).toList()) {
      between.append(text, reached, Math.max(reached, passage.span().start()));
      reached = Math.max(reached, passage.span().end());
    }
    return between.append(text, reached, text.length()).toString();
  }

  /// The full text, with each passage in its place; passages may be nested.
  private static String filled(String between, List<Passage> passages) {
    StringBuilder text = new StringBuilder();
    int used = 0;
    for (Passage passage : passages.stream().sorted(BY_PLACE).toList()) {
      int gap = Math.max(0, passage.span().start() - text.length());
      text.append(between, used, used + gap);
      used += gap;
      int known = Math.min(passage.text().length(), text.length() - passage.span().start());
      text.append(passage.text(), known, passage.text().length());
    }
    return text.append(between, used, between.length()).toString();
  }

  /// Renames the passages of sections.
  ///
  /// @param names new name of each passage; others keep their name
  private static List<Section> renamed(List<Section> sections, Map<PassageId, PassageId> names) {
    return sections.stream()
        .map(
            section ->
                new Section(
                    section.id(),
                    section.kind(),
                    section.level(),
                    section.number(),
                    section.title(),
                    section.heading(),
                    section.span(),
                    section.page(),
                    renamed(section.children(), names),
                    section.passages().stream().map(id -> names.getOrDefault(id, id)).toList()))
        .toList();
  }

  private static PolicyDocument with(
      String text, List<Passage> passages, List<Section> sections, PolicyDocument document) {
    return new PolicyDocument(
        document.source(),
        document.properties(),
        text,
        document.pages(),
        document.placements(),
        sections,
        passages,
        document.missing(),
        document.repairs());
  }
}

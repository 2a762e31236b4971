package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Section;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The contents of a document, with the number of agendapunten and requests in each chapter.
///
/// Links with the section in the address, so that a chapter can be shared. Starts open.
final class Outline extends Nav {
  /// A document with fewer headings shows them all.
  private static final int FEW = 60;

  private final Address document;
  private final ReadingPart part;
  private final Map<PassageId, AnnotatedPassage> passages;
  // A long document only expands the current chapter.
  private final boolean few;

  Outline(AnnotatedDocument annotated, ReadingPart part) {
    this.part = part;
    document = Address.document(annotated.document().id());
    passages =
        annotated.passages().stream()
            .collect(Collectors.toMap(one -> one.passage().id(), Function.identity(), (a, b) -> a));
    few = annotated.document().allSections().limit(FEW + 1).count() <= FEW;
    addClassName("outline");
    Markup.labelled(this, text("ui.reader.outline"));
    NativeDetails details =
        new NativeDetails(text("ui.reader.outline"), list(annotated.document().sections()));
    details.setOpen(true);
    add(details);
  }

  private UnorderedList list(List<Section> sections) {
    UnorderedList list = new UnorderedList();
    sections.forEach(section -> list.add(item(section)));
    return list;
  }

  private ListItem item(Section section) {
    boolean here = part.holdsSection(section.id());
    Anchor link = Markup.link(document.with("section", section.id()), section.label());
    if (here) {
      link.addClassName("here");
    }
    ListItem item = new ListItem(link);
    addCount(item, section, "agendapunt", one -> one.passage().kind() == PassageKind.AGENDAPUNT);
    addCount(item, section, "verzoek", one -> one.annotations().request() != RequestKind.NEE);
    if (!section.children().isEmpty() && (few || here)) {
      item.add(list(section.children()));
    }
    return item;
  }

  // Includes subsections: the count of a chapter covers all of it.
  private void addCount(
      ListItem item, Section section, String kind, Predicate<AnnotatedPassage> counted) {
    long count =
        section
            .all()
            .flatMap(below -> below.passages().stream())
            .map(passages::get)
            .filter(one -> one != null && counted.test(one))
            .count();
    if (count > 0) {
      Span badge = Markup.span("badge", "");
      badge.add(Markup.icon(kind), Markup.span("", String.valueOf(count)));
      // A bare number means nothing to a user who cannot see the icon.
      badge.add(Markup.spoken(text("ui.reader.count." + kind, count)));
      item.add(badge);
    }
  }
}

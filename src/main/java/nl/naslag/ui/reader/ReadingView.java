package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Evidence;
import nl.naslag.briefing.Citation;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Section;
import nl.naslag.document.Span;
import nl.naslag.trace.Reference;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Breadcrumb;
import nl.naslag.ui.html.EvidenceText;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.TabbedTable;
import nl.naslag.ui.html.Tagged;

/// A part of a document as text: headings, paragraphs, lists and tables, with one chosen passage.
///
/// Headings are one level deeper than in the document because its title is the first level.
final class ReadingView extends Article {
  /// Characters of a passage used in its spoken name.
  private static final int NAME = 60;

  /// A mark names the page that begins, not every page of the passage below it.
  private static final Span FIRST_WORD = new Span(0, 0);

  private final Address document;
  private final Chosen chosen;
  private final Map<PassageId, List<Reference>> references;
  // The page of the previous passage, so that a page is named only where it begins.
  private int page;

  /// The chosen passage.
  ///
  /// @param passageId empty if none is chosen
  /// @param marks found words, counted from the start of the passage
  /// @param evidence of its annotations, as positions in the document
  /// @param actions available for it
  record Chosen(
      String passageId, List<Span> marks, List<Evidence> evidence, List<Component> actions) {
    static final Chosen NONE = new Chosen("", List.of(), List.of(), List.of());
  }

  /// @param references from this document, whose words become links
  ReadingView(Address document, Chosen chosen, List<Reference> references) {
    this.document = document;
    this.references = references.stream().collect(Collectors.groupingBy(Reference::passageId));
    this.chosen = chosen;
    addClassName("reading");
  }

  ReadingView show(ReadingPart part) {
    for (ReadingEntry entry : part.entries()) {
      switch (entry) {
        case ReadingEntry.Heading heading -> add(heading(heading.section()));
        case ReadingEntry.Words words -> add(words(words.annotated()));
      }
    }
    return this;
  }

  private HtmlContainer heading(Section section) {
    HtmlContainer heading = Markup.heading(section.level() + 1, section.label());
    heading.setId("kop-" + section.id());
    String subjects = EvidenceText.subjects(section.heading(), 0, chosen.evidence());
    if (!subjects.isEmpty()) {
      heading.getElement().setAttribute("data-evidence", subjects);
    }
    return heading;
  }

  private Div words(AnnotatedPassage annotated) {
    Passage passage = annotated.passage();
    Div block = new Div();
    block.setId("passage-" + passage.id());
    block.addClassNames("words", "words-" + passage.kind().id());
    // Lets j and k move from passage to passage, without a Tab stop at each.
    block.getElement().setAttribute("data-hit", "").setAttribute("tabindex", "-1");
    if (passage.page() != page) {
      page = passage.page();
      block.add(Markup.span("page-mark", Citation.page(passage.pages(FIRST_WORD))));
    }
    if (passage.kind() != PassageKind.TEKST) {
      block.add(Breadcrumb.kind(passage));
    }
    block.add(body(passage), pick(passage));
    if (passage.id().value().equals(chosen.passageId())) {
      block.add(Markup.div("words-actions", chosen.actions().toArray(Component[]::new)));
    }
    return block;
  }

  private Component body(Passage passage) {
    boolean isChosen = passage.id().value().equals(chosen.passageId());
    // Only tables contain tabs; words in cells are not marked.
    if (passage.text().contains("\t")) {
      return new TabbedTable(passage.text());
    }
    return new Paragraph(
        EvidenceText.marked(
            passage.text(),
            passage.span().start(),
            new EvidenceText.Shown(
                isChosen ? chosen.marks() : List.of(),
                isChosen ? chosen.evidence() : List.of(),
                references.getOrDefault(passage.id(), List.of()))));
  }

  /// A small link that selects this passage; a click on its words does the same.
  private Tagged pick(Passage passage) {
    Tagged link = new Tagged("a", "pick", Markup.icon("pick"));
    link.getElement()
        .setAttribute("href", document.with("passage", passage.id().value()).href())
        .setAttribute("data-open", "")
        .setAttribute(
            "aria-label", text("ui.reader.pick", ScreenText.shortened(passage.text(), NAME)));
    if (passage.id().value().equals(chosen.passageId())) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}

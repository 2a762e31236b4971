package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.briefing.Dossiers;
import nl.naslag.document.DocumentEntry;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.RequestRegister;

/// Reads one document: contents, words, and what the chosen passage is about.
///
/// "/stukken/visie?passage=visie-12" opens the part with that passage and shows it. A link to a
/// passage that is gone says so and opens the document.
@Route(value = "stukken/:id", layout = Shell.class)
class ReaderScreen extends Screen {
  private final PassageSearch search;
  private final Dossiers dossiers;
  private final RequestRegister register;
  private final Vocabulary vocabulary;

  ReaderScreen(
      PassageSearch search, Dossiers dossiers, RequestRegister register, Vocabulary vocabulary) {
    super("reader-screen");
    this.search = search;
    this.dossiers = dossiers;
    this.register = register;
    this.vocabulary = vocabulary;
  }

  @Override
  void show(Address address) {
    DocumentEntry entry =
        search.entry(address.lastSegment()).orElseThrow(() -> new NotFoundException("document"));
    entitle(entry.title());
    removeAll();
    HitRoute.in(address).ifPresent(route -> add(new HitBar(route, search)));
    add(new DocumentHead(entry));
    search
        .document(entry.id())
        .ifPresentOrElse(
            document -> read(entry, document, address), () -> add(EmptyState.of("unreadable")));
  }

  private void read(DocumentEntry entry, AnnotatedDocument document, Address address) {
    Optional<AnnotatedPassage> passage = passage(document, address.value("passage"));
    if (passage.isEmpty() && !address.value("passage").isEmpty()) {
      add(new RefusalBox(text("ui.reader.lost")));
    }
    List<ReadingPart> parts = ReadingPart.of(document);
    ReadingPart part = part(parts, address);
    ReadingView.Chosen chosen =
        passage.map(one -> chosen(entry, one, address)).orElse(ReadingView.Chosen.NONE);
    Div middle = new Div(new ReadingView(base(address), chosen).show(part));
    middle.addClassName("reading-column");
    middle.add(steps(parts, part, address));
    add(Markup.div("reader-columns", new Outline(document, part), middle, side(document, passage)));
    scrollTo(address);
  }

  private static Optional<AnnotatedPassage> passage(AnnotatedDocument document, String id) {
    return document.passages().stream().filter(one -> one.passage().id().equals(id)).findFirst();
  }

  // A passage or section says more than the number of a part, which shifts with a new version.
  private static ReadingPart part(List<ReadingPart> parts, Address address) {
    String passage = address.value("passage");
    String section = address.value("section");
    return parts.stream()
        .filter(part -> part.holdsPassage(passage) || part.holdsSection(section))
        .findFirst()
        .orElseGet(() -> parts.get(Math.clamp(number(address) - 1, 0, parts.size() - 1)));
  }

  private static int number(Address address) {
    return SearchAddress.number(address.value("part"), 1);
  }

  /// Links within the reader keep the search, but not the place that was in view.
  private static Address base(Address address) {
    return address.without("passage", "section", "part", "hit");
  }

  private ReadingView.Chosen chosen(
      DocumentEntry entry, AnnotatedPassage passage, Address address) {
    return new ReadingView.Chosen(
        passage.passage().id(),
        HitRoute.in(address)
            .flatMap(route -> route.hitIfAny(search))
            .filter(hit -> hit.passage().passage().id().equals(passage.passage().id()))
            .map(Hit::highlights)
            .orElse(List.of()),
        passage.annotations().evidence(),
        actions(entry, passage));
  }

  private List<Component> actions(DocumentEntry entry, AnnotatedPassage one) {
    IndexedPassage found =
        new IndexedPassage(
            one.passage(), one.annotations(), entry.title(), entry.fileName(), entry.date());
    return List.of(
        new PassageActions(found, new Selection(dossiers)),
        DocumentHead.original(entry, one.passage().page()),
        aboutButton());
  }

  /// On a narrow screen the annotations stand far from the passage.
  private static Tagged aboutButton() {
    Tagged button = new Tagged("button", "link-button");
    button.addClassName("narrow-only");
    button.getElement().setAttribute("type", "button").setAttribute("data-goto", "kenmerken");
    button.setText(text("ui.reader.about"));
    return button;
  }

  private Aside side(AnnotatedDocument document, Optional<AnnotatedPassage> passage) {
    Aside side = new Aside();
    side.setId("kenmerken");
    side.addClassName("side");
    side.getElement().setAttribute("tabindex", "-1");
    Markup.labelled(side, text("ui.annotations"));
    passage.ifPresentOrElse(
        one ->
            side.add(
                new AnnotationPanel(document.document(), one, vocabulary),
                new OtherPlaces(register, one.passage())),
        () -> side.add(Markup.paragraph("hint", text("ui.reader.choose"))));
    return side;
  }

  // Also tells how long the document is, which the scroll bar no longer does.
  private static Nav steps(List<ReadingPart> parts, ReadingPart part, Address address) {
    Nav steps = Markup.labelled(new Nav(), text("ui.reader.parts"));
    steps.addClassName("part-steps");
    steps.setVisible(parts.size() > 1);
    if (part.number() > 1) {
      steps.add(step(address, part.number() - 1, "ui.reader.previous"));
    }
    steps.add(Markup.span("", text("ui.reader.part", part.number(), parts.size())));
    if (part.number() < parts.size()) {
      steps.add(step(address, part.number() + 1, "ui.reader.next"));
    }
    return steps;
  }

  private static Anchor step(Address address, int part, String key) {
    return Markup.link(base(address).with("part", String.valueOf(part)), text(key));
  }

  // By the browser, after the words have come; an id that is not there does nothing.
  private void scrollTo(Address address) {
    String target =
        address.value("passage").isEmpty()
            ? "kop-" + address.value("section")
            : "passage-" + address.value("passage");
    getElement().executeJs("window.naslag?.showPlace($0)", target);
  }
}

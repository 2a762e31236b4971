package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.source.Citations;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Page;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.References;
import nl.naslag.trace.Versions;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.Tagged;
import nl.naslag.ui.passage.HitBar;
import nl.naslag.ui.passage.HitRoute;
import nl.naslag.ui.passage.PassageActions;
import nl.naslag.ui.passage.Selection;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;
import nl.naslag.ui.versions.VersionsScreen;

/// Shows one document: contents, text, and the annotations of the chosen passage.
///
/// "/stukken/visie?passage=visie-12" opens the part with that passage and scrolls to it. A link to
/// a missing passage says so and opens the document. "&blad=43" shows that page as it looks on
/// paper, "&view=leeskwaliteit" how well each page was read, and "&view=verwijzingen" the
/// references.
@Route(value = "stukken/:id", layout = Shell.class)
class ReaderScreen extends Screen {
  private final PassageSearch search;
  private final Dossiers dossiers;
  private final Citations citations;
  private final PassageSide passageSide;
  private final References references;
  private final Versions versions;
  private final FactsDesk facts;

  ReaderScreen(
      PassageSearch search,
      Dossiers dossiers,
      Citations citations,
      PassageSide passageSide,
      References references,
      Versions versions,
      FactsDesk facts) {
    super("reader-screen");
    this.search = search;
    this.dossiers = dossiers;
    this.citations = citations;
    this.passageSide = passageSide;
    this.references = references;
    this.versions = versions;
    this.facts = facts;
  }

  @Override
  public void show(Address address) {
    DocumentEntry entry =
        search
            .entry(new DocumentId(address.lastSegment()))
            .orElseThrow(() -> new NotFoundException("document"));
    entitle(entry.title());
    removeAll();
    HitRoute.in(address).ifPresent(route -> add(new HitBar(route, search)));
    add(new DocumentHead(entry, search.entry(search.searched(entry.id()))), versionsOf(entry));
    boolean asked = !address.value(FactsPanel.PARAMETER).isEmpty();
    add(new FactsPanel(entry, facts, () -> show(address)).withForm(asked));
    search
        .document(entry.id())
        .ifPresentOrElse(
            document -> read(new ReaderPlace(entry, document, address)),
            () -> look(entry, address));
  }

  // A user with an earlier version must know that there is a newer one.
  private Div versionsOf(DocumentEntry entry) {
    int others = versions.linksOf(entry.id()).size();
    Div line =
        Markup.div(
            "hint", Markup.link(VersionsScreen.of(entry.id()), text("ui.versions.link", others)));
    line.setVisible(others > 0);
    return line;
  }

  private void read(ReaderPlace place) {
    Address address = place.address();
    if (place.passage().isEmpty() && !address.value("passage").isEmpty()) {
      add(new RefusalBox(text("ui.reader.lost")));
    }
    Div middle = Markup.div("reading-column", tabs(place));
    middle.add(
        switch (ReaderView.of(address)) {
          case TEXT -> words(place);
          case PAGE -> page(place);
          case QUALITY -> new PageQualityTable(place.entry(), address);
          case REFERENCES -> new ReferencesView(place.entry().id(), references, search);
        });
    Outline outline = new Outline(place.document(), place.part());
    add(Markup.div("reader-columns", outline, middle, side(place)));
    scrollTo(address);
  }

  private static ReaderTabs tabs(ReaderPlace place) {
    return new ReaderTabs(place.views(), ReaderView.of(place.address()));
  }

  private Div words(ReaderPlace place) {
    ReadingView.Chosen chosen =
        place
            .passage()
            .map(one -> chosen(place.entry(), one, place.address()))
            .orElse(ReadingView.Chosen.NONE);
    ReadingView view = new ReadingView(place.base(), chosen, references.from(place.entry().id()));
    return new Div(view.show(place.part()), steps(place));
  }

  private static Component page(ReaderPlace place) {
    if (!PageView.possible(place.entry())) {
      return new RefusalBox(RefusalCode.NO_PAGE_IMAGES.refusal());
    }
    Page page = PageView.page(place.entry(), place.address());
    String words = place.passage().map(one -> one.passage().text()).orElse("");
    return new PageView(place.entry(), place.address(), place.marks(page), words);
  }

  /// A file without text can still be viewed page by page.
  private void look(DocumentEntry entry, Address address) {
    if (ReaderView.of(address) == ReaderView.QUALITY) {
      add(new PageQualityTable(entry, address));
    } else if (PageView.possible(entry)) {
      add(new PageView(entry, address, List.of(), ""));
    } else {
      add(EmptyState.of("unreadable"));
    }
  }

  private ReadingView.Chosen chosen(
      DocumentEntry entry, AnnotatedPassage passage, Address address) {
    return new ReadingView.Chosen(
        passage.passage().id().value(),
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
            one.passage(),
            one.annotations(),
            entry.title(),
            entry.fileName(),
            entry.facts().date());
    List<Component> actions = new ArrayList<>();
    actions.add(new PassageActions(found, new Selection(dossiers, citations)));
    int page = one.passage().page();
    if (PageView.possible(entry) && page > 0) {
      Address there = Address.passage(entry.id(), one.passage().id());
      actions.add(
          Markup.link(there.with(Address.PAGE_IMAGE, String.valueOf(page)), text("ui.page.show")));
    }
    actions.add(DocumentHead.original(entry, page));
    actions.add(aboutButton());
    return actions;
  }

  /// On a narrow screen the annotations are far from the passage.
  private static Tagged aboutButton() {
    Tagged button = new Tagged("button", "link-button");
    button.addClassName("narrow-only");
    button.getElement().setAttribute("type", "button").setAttribute("data-goto", "kenmerken");
    button.setText(text("ui.reader.about"));
    return button;
  }

  private Aside side(ReaderPlace place) {
    Aside side = new Aside();
    side.setId("kenmerken");
    side.addClassName("side");
    side.getElement().setAttribute("tabindex", "-1");
    Markup.labelled(side, text("ui.annotations"));
    place
        .passage()
        .ifPresentOrElse(
            one -> {
              side.add(passageSide.parts(place, one, () -> show(place.address())));
              side.add(new ReferenceList(references, search, one.passage()));
            },
            () -> side.add(Markup.paragraph("hint", text("ui.reader.choose"))));
    return side;
  }

  // Also shows the length of the document, which the scroll bar no longer does.
  private static Nav steps(ReaderPlace place) {
    ReadingPart part = place.part();
    int parts = place.parts().size();
    Nav steps = Markup.labelled(new Nav(), text("ui.reader.parts"));
    steps.addClassName("part-steps");
    steps.setVisible(parts > 1);
    if (part.number() > 1) {
      steps.add(step(place, part.number() - 1, "ui.reader.previous"));
    }
    steps.add(Markup.span("", text("ui.reader.part", part.number(), parts)));
    if (part.number() < parts) {
      steps.add(step(place, part.number() + 1, "ui.reader.next"));
    }
    return steps;
  }

  private static Anchor step(ReaderPlace place, int part, String key) {
    return Markup.link(place.base().with("part", String.valueOf(part)), text(key));
  }

  // By the browser, after the text has loaded; a missing id has no effect.
  private void scrollTo(Address address) {
    String target =
        address.value("passage").isEmpty()
            ? "kop-" + address.value("section")
            : "passage-" + address.value("passage");
    if (ReaderView.of(address) == ReaderView.PAGE) {
      target = "blad-merk";
    }
    getElement().executeJs("window.naslag?.showPlace($0)", target);
  }
}

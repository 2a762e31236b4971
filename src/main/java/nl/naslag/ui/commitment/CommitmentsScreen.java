package nl.naslag.ui.commitment;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.source.Citations;
import nl.naslag.document.Refusal;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.commitment.CommitmentFacet;
import nl.naslag.trace.commitment.CommitmentLine;
import nl.naslag.trace.commitment.CommitmentList;
import nl.naslag.trace.commitment.CommitmentQuery;
import nl.naslag.trace.commitment.CommitmentSelection;
import nl.naslag.ui.filter.FacetPanel;
import nl.naslag.ui.filter.FilterChips;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.passage.CorrectionDesk;
import nl.naslag.ui.passage.Selection;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// Every commitment of every document: who asks, promises, intends, must, explores or decides
/// what, and by when.
///
/// "/agenda?kind=toezegging&q=woningen&sort=-datum&kies=nota-12.80" restores the screen: filters,
/// words, order, page, ticked lines, and the line opened to check and correct.
@Route(value = "agenda", layout = Shell.class)
class CommitmentsScreen extends Screen {
  private static final int PAGE_SIZE = 40;
  private static final Set<String> PARAMETERS = parameters();

  private final PassageSearch search;
  private final CommitmentList list;
  private final CorrectionDesk desk;
  private final Selection selection;
  private final Div head = Markup.div("commitments-head");
  private final FacetPanel facets = new FacetPanel(facets());
  private final FilterChips chips = new FilterChips();
  private final Div content = Markup.div("commitments");
  private final Pager pager = new Pager();
  private final TickedLines ticked = new TickedLines(this::remember);
  private Address here = Address.of("agenda");

  CommitmentsScreen(
      PassageSearch search,
      CommitmentList list,
      Dossiers dossiers,
      Citations citations,
      CorrectionDesk desk) {
    super("commitments-screen");
    this.search = search;
    this.list = list;
    this.desk = desk;
    selection = new Selection(dossiers, citations);
    Div results = Markup.div("results", head, chips, content, pager);
    add(Markup.heading(1, text("ui.commitments.title")), Markup.div("columns", facets, results));
  }

  private static List<String> facets() {
    return Stream.of(CommitmentFacet.values()).map(CommitmentFacet::id).toList();
  }

  private static Set<String> parameters() {
    Set<String> names = new TreeSet<>(SearchAddress.FILTERS);
    names.addAll(facets());
    names.addAll(Set.of("q", "sort", "page", "open", TickedLines.PARAMETER));
    return names;
  }

  @Override
  public void show(Address address) {
    entitle(text("ui.commitments.title"));
    here = address;
    // Cleared before anything can be refused: no old list may remain below a new message.
    head.removeAll();
    content.removeAll();
    try {
      SearchAddress.refuseUnknown(address, PARAMETERS);
      show(address, list.select(CommitmentQuery.of(address.parameters())));
    } catch (Refusal refusal) {
      pager.setVisible(false);
      // Their numbers would belong to another list.
      facets.setVisible(false);
      chips.setVisible(false);
      content.add(
          new RefusalBox(refusal), Markup.link(Address.of("agenda"), text("ui.chips.clear")));
    }
  }

  private void show(Address address, CommitmentSelection found) {
    int page = SearchAddress.page(address);
    Address bare = address.without("open", TickedLines.PARAMETER);
    CommitmentFacets.show(found, bare, facets, chips);
    facets.setVisible(true);
    List<CommitmentLine> shown =
        found.lines().stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
    ticked.begin(address, found.lines());
    head.add(new WordsBox(bare), total(found), new CommitmentTools(bare));
    if (shown.isEmpty()) {
      content.add(empty(bare, found));
    } else {
      content.add(new TakeMany(selection, ticked, found.lines(), shown), entries(shown, address));
    }
    pager.show(bare, found.lines().size(), PAGE_SIZE);
  }

  private static Paragraph total(CommitmentSelection found) {
    String words = text("ui.commitments.total", found.lines().size(), found.documents());
    Paragraph total = Markup.identified(Markup.paragraph("total", words), "totaal");
    // Announced when it changes, so that a screen reader reports the effect of a filter.
    total.getElement().setAttribute("role", "status");
    return total;
  }

  private OrderedList entries(List<CommitmentLine> shown, Address address) {
    OrderedList entries = new OrderedList();
    entries.addClassName("commitment-list");
    CommitmentEntry.Around around =
        new CommitmentEntry.Around(address, desk.vocabulary(), selection, ticked);
    for (CommitmentLine line : shown) {
      // A document may go between the list and this; then its lines go with it.
      search
          .passage(line.place().passageId())
          .ifPresent(passage -> entries.add(entry(line, passage, around)));
    }
    return entries;
  }

  private CommitmentEntry entry(
      CommitmentLine line, IndexedPassage passage, CommitmentEntry.Around around) {
    CommitmentEntry entry = new CommitmentEntry(line, passage, around);
    if (line.id().equals(around.address().value("open"))) {
      search
          .document(line.place().documentId())
          .map(
              document ->
                  new CommitmentDetails(document.document(), passage, desk, () -> show(here)))
          .ifPresent(entry::add);
    }
    return entry;
  }

  // The cause determines the next step: page one, no filters, or a first document.
  private static EmptyState empty(Address address, CommitmentSelection found) {
    if (!found.lines().isEmpty()) {
      return EmptyState.of("past-end")
          .with(Markup.link(address.without("page"), text("ui.search.first-page")));
    }
    boolean narrowed = !address.without("sort", "page").parameters().isEmpty();
    return narrowed
        ? EmptyState.of("commitments.filtered")
            .with(Markup.link(Address.of("agenda"), text("ui.chips.clear")))
        : EmptyState.of("commitments")
            .with(Markup.link(Address.of("stukken"), text("ui.commitments.documents")));
  }

  /// Keeps the ticked lines in the address, so that they survive a reload.
  private void remember() {
    here = ticked.in(here);
    UI.getCurrent().getPage().getHistory().replaceState(null, here.href());
  }
}

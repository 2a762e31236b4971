package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.Refusal;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestDecisions;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// Requests to the Rijk with places and decisions: as a list, as a matrix, on paper.
///
/// "/verzoeken?party=rijk&view=matrix" shows who asks what in which chapter. All views accept the
/// same filters, so that users can switch between them.
@Route(value = "verzoeken", layout = Shell.class)
class RequestsScreen extends Screen {
  /// In requests; each can have many places.
  private static final int PAGE_SIZE = 25;

  private final RequestRegister register;
  private final RequestDecisions decisions;
  private final Vocabulary vocabulary;
  private final RegisterFilters filters;
  private final RequestChoice choice = new RequestChoice();
  private final RequestDesk desk;
  private final Div head = Markup.div("requests-head");
  private final Div content = Markup.div("requests");
  private final Pager pager = new Pager();
  private Address here = Address.of("verzoeken");

  RequestsScreen(
      PassageSearch search,
      RequestRegister register,
      RequestDecisions decisions,
      Vocabulary vocabulary) {
    super("requests-screen");
    this.register = register;
    this.decisions = decisions;
    this.vocabulary = vocabulary;
    filters = new RegisterFilters(search, register);
    desk = new RequestDesk(decisions, choice, this::again);
    choice.onChange(this::remember);
    add(
        Markup.heading(1, text("ui.requests.title")),
        filters,
        Markup.div("results", head, content, pager));
  }

  @Override
  public void show(Address address) {
    entitle(text("ui.requests.title"));
    here = address;
    choice.begin(address.all("kies"));
    // Cleared before anything can be refused: no old list may remain below a new message.
    head.removeAll();
    content.removeAll();
    try {
      RegisterQuery query = RegisterAddress.query(address);
      filters.setVisible(true);
      filters.show(query, address);
      List<RijkRequest> requests = register.requests(query);
      showHead(requests, address);
      showView(requests, query, address);
    } catch (Refusal refusal) {
      pager.setVisible(false);
      // Their numbers would belong to another list.
      filters.setVisible(false);
      content.add(
          new RefusalBox(refusal), Markup.link(Address.of("verzoeken"), text("ui.chips.clear")));
    }
  }

  private void again() {
    show(here.without("kies"));
  }

  /// Keeps the ticked requests in the address, so that a comparison can be shared as a link.
  private void remember() {
    Address with = here.without("kies");
    for (String request : choice.requests()) {
      with = with.plus("kies", request);
    }
    here = with;
    UI.getCurrent().getPage().getHistory().replaceState(null, with.href());
  }

  private void showView(List<RijkRequest> requests, RegisterQuery query, Address address) {
    String view = address.value("view");
    boolean matrix = view.equals(RegisterViews.MATRIX);
    boolean paged = matrix || view.isEmpty();
    pager.show(address, paged ? requests.size() : 0, matrix ? MatrixTable.PAGE_SIZE : PAGE_SIZE);
    if (view.equals(RegisterViews.DECISIONS)) {
      content.add(log());
      return;
    }
    if (requests.isEmpty()) {
      content.add(EmptyState.of("requests"));
      return;
    }
    switch (view) {
      case RegisterViews.MATRIX -> {
        content.add(new MatrixWays(address));
        content.add(MatrixTable.with(register.matrix(query), address));
      }
      case RegisterViews.PRINT -> content.add(new RegisterPaper(register.matrix(query)));
      default -> content.add(list(requests, SearchAddress.page(address)));
    }
  }

  private Component list(List<RijkRequest> requests, int page) {
    List<RijkRequest> shown =
        requests.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
    Div cards = Markup.div("cards");
    RequestCard.cards(shown, vocabulary, desk).forEach(cards::add);
    ComparePanel panel = new ComparePanel(register, desk);
    choice.show(panel::refresh);
    return Markup.div("register-columns", cards, panel);
  }

  private Component log() {
    var acts = decisions.all();
    return acts.isEmpty() ? EmptyState.of("decisions") : new DecisionLog(acts, desk);
  }

  private void showHead(List<RijkRequest> requests, Address address) {
    long places = requests.stream().mapToLong(request -> request.occurrences().size()).sum();
    Paragraph total = Markup.paragraph("total", text("ui.requests.total", requests.size(), places));
    total.getElement().setAttribute("role", "status");
    head.add(Markup.identified(total, "totaal"), new RegisterViews(address));
  }
}

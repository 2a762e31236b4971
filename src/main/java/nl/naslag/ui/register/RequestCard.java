package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.ui.html.Choice;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// One request with all its places and the available decisions.
final class RequestCard extends Article {
  /// Characters of a request used to name it in the spoken labels of its buttons.
  private static final int NAME = 60;

  private final RijkRequest request;
  private final RequestDesk desk;
  private final String name;

  RequestCard(RijkRequest request, Vocabulary vocabulary, RequestDesk desk) {
    this.request = request;
    this.desk = desk;
    name = ScreenText.shortened(request.label(), NAME);
    addClassNames("request", "status-" + request.status().id());
    add(head(), facts(vocabulary), new RequestPlaces(request, desk.choice()), actions());
    request.acts().reversed().stream().limit(1).map(this::act).forEach(this::add);
  }

  private Div head() {
    Choice choice =
        new Choice(
            "kies-" + request.id(),
            text("ui.requests.choose", name),
            desk.choice().holds(request.id()),
            () -> desk.choice().turn(request.id()));
    return Markup.div("request-head", choice, Markup.heading(2, request.label()));
  }

  private Paragraph facts(Vocabulary vocabulary) {
    Paragraph facts = Markup.paragraph("facet-line", "");
    if (request.status() != RequestStatus.VOORGESTELD) {
      Span status = Markup.span("fact", text("status." + request.status().id()));
      status.addClassName("status-fact");
      facts.add(status);
    }
    FateLine.facts(request.fate()).forEach(facts::add);
    facts.add(Markup.span("fact", text("request." + request.kind().id())));
    Stream.of(
            request.horizons().stream().map(vocabulary::horizonLabel).toList(),
            request.parties().stream().map(PartyMention::label).distinct().toList(),
            request.themes().stream().map(vocabulary::themeLabel).toList(),
            request.gaps().stream().map(gap -> text("gap." + gap.id())).toList())
        .filter(values -> !values.isEmpty())
        .forEach(values -> facts.add(Markup.span("fact", String.join(", ", values))));
    return facts;
  }

  // The spoken label of each button names its request, because every card has the same buttons.
  private Div actions() {
    Div actions = Markup.div("line-tools");
    Anchor page = Markup.link(RequestScreen.of(request), text("ui.fate.open"));
    page.setAriaLabel(text("ui.fate.open") + ": " + name);
    actions.add(page);
    if (request.status() != RequestStatus.BEVESTIGD) {
      actions.add(button("ui.requests.confirm", () -> desk.confirm(request)));
    }
    if (request.status() != RequestStatus.VERWORPEN) {
      actions.add(button("ui.requests.reject", () -> desk.reject(request)));
    }
    if (request.occurrences().size() > 1) {
      actions.add(button("ui.requests.split", () -> desk.split(request)));
    }
    return actions;
  }

  private NativeButton button(String key, Runnable action) {
    NativeButton button = Markup.button("quiet", text(key), action);
    button.setAriaLabel(text(key) + ": " + name);
    return button;
  }

  private Paragraph act(RegisterAct act) {
    Paragraph line =
        Markup.paragraph(
            "hint",
            text(
                "ui.requests.act",
                text("status." + act.kind().id()),
                act.by(),
                ScreenText.moment(act.at())));
    line.add(button("ui.requests.undo", () -> desk.undo(act)));
    return line;
  }

  /// Creates the cards of a page, in order.
  static List<RequestCard> cards(
      List<RijkRequest> requests, Vocabulary vocabulary, RequestDesk desk) {
    return requests.stream().map(one -> new RequestCard(one, vocabulary, desk)).toList();
  }
}

package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RegisterAct.ActPlace;
import nl.naslag.trace.RegisterAct.Undone;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// The decisions on the register, by whom and when, and the current state of their places.
final class DecisionLog extends OrderedList {
  /// Characters shown of a place to identify it.
  private static final int WORDS = 120;

  private final RequestDesk desk;

  DecisionLog(List<RegisterAct> acts, RequestDesk desk) {
    this.desk = desk;
    addClassName("decisions");
    acts.forEach(act -> add(item(act)));
  }

  private ListItem item(RegisterAct act) {
    UnorderedList places = new UnorderedList();
    act.places().forEach(at -> places.add(place(at)));
    return new ListItem(line(act), places);
  }

  private Paragraph line(RegisterAct act) {
    String moment = ScreenText.moment(act.at());
    String kind = text("status." + act.kind().id());
    Paragraph line = Markup.paragraph("decision", text("ui.requests.act", kind, act.by(), moment));
    Undone undone = act.undone();
    if (undone == null) {
      line.add(Markup.button("quiet", text("ui.requests.undo"), () -> desk.undo(act)));
    } else {
      line.add(
          Markup.span(
              "hint", text("ui.requests.taken-back", undone.by(), ScreenText.moment(undone.at()))));
    }
    return line;
  }

  private static ListItem place(ActPlace at) {
    ListItem item = new ListItem(Markup.span("", ScreenText.shortened(at.words(), WORDS)));
    Span proof = Markup.span("proof", text("briefing.proof." + at.proof()));
    proof.addClassName("proof-" + at.proof());
    item.add(proof);
    return item;
  }
}

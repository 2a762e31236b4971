package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.trace.fate.Fate;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// The facts on what became of a request, in words, as they stand on its card and on its page.
final class FateLine {
  private FateLine() {}

  /// Number, state, owner and deadline, and whether it is late; without what is unknown.
  static List<Span> facts(Fate fate) {
    List<Span> facts = new ArrayList<>();
    if (!fate.number().isEmpty()) {
      facts.add(Markup.span("fact", fate.number()));
    }
    facts.add(Markup.span("fact", text("ui.fate.state", text("fate." + fate.state().id()))));
    if (!fate.owner().isEmpty()) {
      facts.add(Markup.span("fact", text("ui.fate.owner", fate.owner())));
    }
    LocalDate deadline = fate.deadline();
    if (deadline != null) {
      facts.add(Markup.span("fact", text("ui.fate.deadline", ScreenText.date(deadline))));
    }
    if (fate.late(LocalDate.now(ZoneId.systemDefault()))) {
      facts.add(Markup.span("fact", text("ui.fate.late")));
    }
    return facts;
  }
}

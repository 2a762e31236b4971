package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import nl.naslag.document.PassageId;
import nl.naslag.document.Refusal;
import nl.naslag.trace.fate.Fate;
import nl.naslag.trace.fate.FateOrder;
import nl.naslag.trace.fate.FateState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.Tagged;
import org.jspecify.annotations.Nullable;

/// Asks what became of a request: state, owner, deadline, note and the words that prove it.
///
/// A refusal is shown within the form, and what was typed is kept.
final class FateDesk extends Tagged {
  /// Read on submit, in the order of the fields.
  private static final String TYPED =
      "[...new FormData(event.target)].map(field => field[1].replaceAll('\\n', ' ')).join('\\n')";

  private final Consumer<FateOrder> saves;
  private final Fate shown;
  private final Div message = Markup.div("words-told");

  /// @param saves may refuse
  FateDesk(Fate now, Consumer<FateOrder> saves) {
    super("form", "words-form");
    this.saves = saves;
    shown = now;
    message.getElement().setAttribute("role", "alert");
    states();
    field("owner", "text", now.owner());
    LocalDate deadline = now.deadline();
    field("deadline", "date", deadline == null ? "" : deadline.toString());
    field("note", "text", "");
    field("passage", "text", "");
    field("words", "text", "");
    NativeButton button = new NativeButton(text("ui.fate.change.save"));
    button.getElement().setAttribute("type", "submit");
    button.addClassName("primary");
    add(button, message);
    getElement()
        .addEventListener("submit", event -> send(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
  }

  private void send(String typed) {
    submit(List.of(typed.split("\n", -1)));
  }

  /// Called by the browser.
  ///
  /// @param fields content of each field, in their order
  void submit(List<String> fields) {
    message.removeAll();
    try {
      saves.accept(order(fields));
    } catch (Refusal refusal) {
      message.add(new RefusalBox(refusal));
    }
  }

  // What stands as it was shown is not a change.
  private FateOrder order(List<String> fields) {
    String owner = fields.get(1).strip();
    LocalDate deadline = day(fields.get(2));
    return new FateOrder(
        FateState.of(fields.get(0)).orElse(null),
        owner.equals(shown.owner()) ? null : owner,
        deadline == null || deadline.equals(shown.deadline()) ? null : deadline,
        fields.get(3),
        passage(fields.get(4).strip()),
        fields.get(5));
  }

  /// The passage that a pasted link opens; else the text is taken as its id.
  static @Nullable PassageId passage(String pasted) {
    int at = pasted.indexOf("passage=");
    if (at < 0) {
      return pasted.isEmpty() ? null : new PassageId(pasted);
    }
    String id = pasted.substring(at + "passage=".length()).split("[&#]", 2)[0];
    return id.isEmpty() ? null : new PassageId(decoded(id));
  }

  // A stray percent sign is a part of the text.
  private static String decoded(String id) {
    try {
      return URLDecoder.decode(id, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return id;
    }
  }

  // The browser gives a whole date or none.
  private static @Nullable LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private void states() {
    Element select = new Element("select").setAttribute("name", "state");
    option(select, "", text("ui.fate.change.same"));
    for (FateState one : FateState.values()) {
      option(select, one.id(), text("fate." + one.id()));
    }
    labelled("state", select);
  }

  private static void option(Element select, String value, String label) {
    select.appendChild(new Element("option").setAttribute("value", value).setText(label));
  }

  private void field(String name, String type, String value) {
    Element input = new Element("input").setAttribute("type", type).setAttribute("name", name);
    labelled(name, input.setAttribute("value", value));
  }

  private void labelled(String name, Element field) {
    NativeLabel label = new NativeLabel(text("ui.fate.change." + name));
    label.getElement().appendChild(field);
    add(label);
  }
}

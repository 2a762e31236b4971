package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Refusal;
import nl.naslag.ui.filter.AspectValues;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.Tagged;

/// Asks for the right values of an aspect of a passage, starting from the current ones.
///
/// Empty fields are ignored, so clearing a field removes its value. Refusals are shown within the
/// form, and the input is kept.
public final class CorrectionForm extends Tagged {
  /// Read on submit, in the order of the fields.
  private static final String TYPED =
      "[...new FormData(event.target)].map(field => field[1]).join('\\n')";

  /// Empty fields below the filled ones, to add values.
  private static final int ROOM = 2;

  private final AspectValues values;
  private final String id;
  private final Consumer<List<String>> save;
  private final Tagged message = new Tagged("div", "correction-message");

  /// @param id prefix for ids that are unique on the screen
  CorrectionForm(AspectValues values, String id, Consumer<List<String>> save) {
    super("form", "correction-form");
    this.values = values;
    this.id = id + "-" + values.aspect().id();
    this.save = save;
    message.getElement().setAttribute("role", "alert");
    getElement()
        .addEventListener("submit", event -> send(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
  }

  /// Shows the fields with the current values.
  CorrectionForm filledWith(List<String> now, Runnable cancel) {
    switch (values.aspect()) {
      case THEME -> themes(now);
      case HORIZON -> horizons(now);
      case PARTY -> parties(now);
      case MODALITY -> choice(now, Stream.of(Modality.values()).map(Modality::id).toList());
      case REQUEST ->
          choice(
              now,
              Stream.of(RequestKind.values())
                  .filter(kind -> kind != RequestKind.NEE)
                  .map(RequestKind::id)
                  .toList());
    }
    NativeButton saving = new NativeButton(text("ui.save"));
    saving.getElement().setAttribute("type", "submit");
    saving.addClassName("primary");
    add(message, saving, Markup.button("quiet", text("ui.cancel"), cancel));
    getElement().executeJs("this.querySelector('select, input')?.focus()");
    return this;
  }

  private void send(String typed) {
    submit(List.of(typed.split("\n", -1)));
  }

  /// Called by the browser; passes on the values or shows why they are refused.
  ///
  /// @param fields content of each field, from top to bottom
  public void submit(List<String> fields) {
    try {
      save.accept(values.typed(fields));
    } catch (Refusal refusal) {
      message.removeAll();
      message.add(new RefusalBox(refusal));
    }
  }

  private void themes(List<String> now) {
    List<String> all = values.vocabulary().themes().stream().map(Concept::id).toList();
    for (int at = 0; at < now.size() + ROOM; at++) {
      String name = text(at == 0 ? "ui.correction.theme" : "ui.correction.theme.more");
      add(labelled(name, select(all, at < now.size() ? now.get(at) : "")));
    }
  }

  private void horizons(List<String> now) {
    String words = String.join(", ", now.stream().map(values::label).toList());
    add(labelled(text("ui.correction.horizon"), input(words)));
  }

  private void parties(List<String> now) {
    Element list = new Element("datalist");
    list.setAttribute("id", id);
    // All at once: one option at a time would need thousands of messages to the browser.
    String labels =
        String.join("\n", values.vocabulary().parties().stream().map(Concept::label).toList());
    list.executeJs("this.replaceChildren(...$0.split('\\n').map(l => new Option(l, l)))", labels);
    getElement().appendChild(list);
    for (int at = 0; at < now.size() + ROOM; at++) {
      String[] parts = (at < now.size() ? now.get(at) : ":").split(":", 2);
      party(parts[0].isEmpty() ? "" : values.party(parts[0]), parts[1]);
    }
  }

  private void party(String label, String role) {
    Element name = input(label).setAttribute("list", id);
    List<String> roles = Stream.of(PartyRole.values()).map(PartyRole::id).toList();
    Element choice = new Element("select").setAttribute("name", "role");
    roles.forEach(one -> option(choice, one, text("ui.role." + one)));
    choice.setProperty("value", role.isEmpty() ? PartyRole.BETROKKEN.id() : role);
    add(
        Markup.div(
            "correction-row",
            labelled(text("ui.correction.party"), name),
            labelled(text("ui.correction.role"), choice)));
  }

  private void choice(List<String> now, List<String> all) {
    String name = text("ui.facet." + values.aspect().id());
    add(labelled(name, select(all, now.isEmpty() ? "" : now.getFirst())));
  }

  private Element select(List<String> all, String chosen) {
    Element select = new Element("select").setAttribute("name", "value");
    option(select, "", text("ui.correction.none"));
    all.forEach(one -> option(select, one, values.label(one)));
    // Set together with the options: before they exist a browser would ignore it.
    select.setProperty("value", chosen);
    return select;
  }

  private static void option(Element select, String value, String label) {
    Element option = new Element("option").setAttribute("value", value);
    option.setText(label);
    select.appendChild(option);
  }

  private static Element input(String words) {
    return new Element("input")
        .setAttribute("name", "value")
        .setAttribute("type", "text")
        .setAttribute("maxlength", "200")
        .setAttribute("autocomplete", "off")
        .setProperty("value", words);
  }

  private static NativeLabel labelled(String name, Element field) {
    NativeLabel label = new NativeLabel(name);
    label.getElement().appendChild(field);
    return label;
  }
}
